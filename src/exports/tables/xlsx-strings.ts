import { escapeXml } from '../escape-xml.ts';

/** The texts of a workbook, each kept once; cells name them by number (ECMA-376 part 1, 18.4). */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    const items = Array.from(
      this.#numbers.keys(),
      (text) => `<si><t xml:space="preserve">${escapeXml(text.slice(0, mostLetters))}</t></si>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#numbers.size}">${items.join('')}</sst>`;
  }
}

/** A cell holds no more; a workbook with a longer one counts as damaged. */
const mostLetters = 32_767;
