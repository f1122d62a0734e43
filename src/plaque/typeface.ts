import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { glyphPath, type GlyphPath } from './glyph-path.ts';

/** The letters of boards: outlines by character, in units of which an em has 1000. */
export interface Typeface {
  has: (character: string) => boolean;
  /** Width of a character in ems. */
  advance: (character: string) => number;
  /** @throws if the typeface does not have the character: the gate refuses such names. */
  outline: (character: string) => GlyphPath;
}

const unitsPerEm = 1000;

/** 思源宋体, whole: 30,920 glyphs, all of 通用规范汉字表 (8,105) and what place names need of the extensions. */
const files = {
  text: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  title: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
};

const opened = new Map<string, Typeface>();

/** Opens the typeface of titles or of all other words, once in a process (15 MB, 20 ms). */
export function typeface(use: keyof typeof files): Typeface {
  const known = opened.get(use);
  if (known) return known;
  const made = typefaceOf(openFont(files[use]));
  opened.set(use, made);
  return made;
}

function openFont(file: string): Font {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (!('glyphForCodePoint' in font) || font.unitsPerEm !== unitsPerEm)
    throw new Error(`${file} is no font of ${unitsPerEm} units`);
  return font;
}

function typefaceOf(font: Font): Typeface {
  const outlines = new Map<string, GlyphPath>();
  const advances = new Map<string, number>();
  const has = (character: string) => font.hasGlyphForCodePoint(codePointOf(character));
  const glyphOf = (character: string) => {
    if (!has(character)) throw new Error(`the typeface has no “${character}”`);
    return font.glyphForCodePoint(codePointOf(character));
  };
  return {
    has,
    advance: (character) =>
      remembered(advances, character, () => glyphOf(character).advanceWidth / unitsPerEm),
    outline: (character) =>
      remembered(outlines, character, () => glyphPath(glyphOf(character).path.commands)),
  };
}

function remembered<T>(known: Map<string, T>, character: string, make: () => T): T {
  const value = known.get(character) ?? make();
  known.set(character, value);
  return value;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
