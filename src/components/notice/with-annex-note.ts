/**
 * Marks 附件说明, the paragraph “附件：…” at the end of a notice's printed HTML, which stands one line below the text
 * (GB/T 9704-2012, 7.3.4).
 */
export function withAnnexNote(html: string): string {
  return html.replace(/<p>(?=附件：(?:(?!<p>)[^])*$)/, '<p class="annex-note">');
}
