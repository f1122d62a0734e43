/** Width of a text in ems: Chinese characters and punctuation are one wide, Latin letters and digits about half. */
export function textEms(text: string): number {
  return [...text].reduce((ems, char) => ems + (/[ -ɏ]/.test(char) ? 0.56 : 1), 0);
}

/** The largest size, up to `largest`, at which a text with so much space between its letters fits the width. */
export function fitText(text: string, width: number, largest: number, spacing = 0): number {
  const ems = textEms(text) + spacing * ([...text].length - 1);
  return Math.floor(Math.min(largest, width / ems) * 10) / 10;
}
