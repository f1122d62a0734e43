/**
 * Writes texts as UTF-8, one after the other, into memory that is used again for the next file. Tables are millions
 * of short cells: putting them together as one string and encoding that takes twice as long.
 */
export class Utf8Writer {
  #memory = Buffer.allocUnsafeSlow(64 * 1024);
  #length = 0;

  /** What was written since `clear`; only lent, until more is written. */
  get bytes(): Uint8Array {
    return this.#memory.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  /** Writes any text. */
  text(text: string): void {
    if (this.plain(text, noStops)) return;
    this.#makeRoom(text.length);
    this.#length += this.#memory.write(text, this.#length);
  }

  /**
   * Writes a text in which none of the `stops` stands, a table of ASCII characters, and no surrogate. In any other
   * it writes nothing and gives false.
   */
  plain(text: string, stops: Uint8Array): boolean {
    this.#makeRoom(text.length);
    const memory = this.#memory;
    let at = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        if (stops[code] === 1) return false;
        memory[at++] = code;
      } else if (code < 0x800) {
        memory[at++] = 0xc0 | (code >> 6);
        memory[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        memory[at++] = 0xe0 | (code >> 12);
        memory[at++] = 0x80 | ((code >> 6) & 0x3f);
        memory[at++] = 0x80 | (code & 0x3f);
      } else {
        return false;
      }
    }
    this.#length = at;
    return true;
  }

  /** For so many UTF-16 units, each of which takes three bytes at most. */
  #makeRoom(units: number): void {
    const needed = this.#length + units * 3;
    if (needed <= this.#memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#memory.length * 2));
    larger.set(this.bytes);
    this.#memory = larger;
  }
}

/** The table of stops of a set of ASCII characters. */
export function stopsOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(characters.test(String.fromCharCode(code))));
}

const noStops = new Uint8Array(128);
