/**
 * Names and values of the content as a terminal or a log may show them: they steer no terminal, turn no line round,
 * hide nothing, and give no command to the server that runs a workflow (GitHub reads `##[…]` anywhere in a line and
 * `::…` at its start, GitLab `section_start:` at its start).
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '\u{fffd}')
    .replaceAll('##[', '#\u{fffd}[')
    .replace(/^(\s*):(?=:)/, '$1\u{fffd}')
    .replace(/^section_/, 'section\u{fffd}');
}
