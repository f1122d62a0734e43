import type { Board } from '../domain/board.ts';
import { boardGround } from './board-ground.ts';
import { boardLayout, qrSide, smallestSide } from './board-layout.ts';
import { boardStyles } from './board-style.ts';
import { chineseMonth } from '../i18n/chinese-month.ts';
import type { Drawing, Shape } from './drawing.ts';
import { qrCode } from './qr-code.ts';
import { setText } from './set-text.ts';
import { typeface } from './typeface.ts';

/** The texts of a board by the names of their layers, as they are written on it. */
export function boardTexts({ title, level, holder, grantor, date, number }: Board) {
  return {
    title,
    holder: level === undefined ? holder : `${level}　${holder}`,
    grantor,
    date: chineseMonth(date),
    number: `编号 ${number}`,
  };
}

/**
 * Draws a board at real size: its words as outlines, so that no font is needed where it is cut, and the code of the
 * page that says whether it still counts. Never the national emblem, which no plaque may bear (国徽法, 13).
 * @param address of the page of its number, which the QR code holds.
 * @throws if the board is too small for its code or a character has no outline: the gate refuses both.
 */
export function drawBoard(board: Board, address: string): Drawing {
  const { width, height, template, date } = board;
  const style = boardStyles[template];
  const code = qrCode(address);
  const side = qrSide(width, height, code.modules);
  if (side === undefined)
    throw new Error(`${board.number}: the code needs a board of ${smallestSide(code.modules)} mm`);
  const at = boardLayout(width, height, side);
  const { unit } = at;
  const texts = boardTexts(board);
  const [titles, words] = [typeface('title'), typeface('text')];
  const isLying = width >= height;
  const shapes: Shape[] = [
    ...boardGround(style, width, height, unit),
    setText('title', texts.title, titles, at.title, {
      largest: 92 * unit,
      mostLines: 3,
      spacing: 0.14,
      fill: style.title,
    }),
    setText('holder', texts.holder, words, at.holder, { largest: 36 * unit, mostLines: 3, fill: style.ink }),
    setText('grantor', texts.grantor, words, at.grantor, {
      largest: 22 * unit,
      mostLines: 3,
      fill: style.ink,
    }),
    setText('date', texts.date, words, at.date, { largest: 18 * unit, mostLines: 1, fill: style.ink }),
    setText('number', texts.number, words, at.number, {
      largest: 13 * unit,
      mostLines: 4,
      align: isLying ? 'left' : 'centre',
      fill: style.ink,
    }),
    { kind: 'rect', ...at.qr, radius: 2 * unit, fill: style.paper },
    {
      kind: 'path',
      id: 'qr',
      d: code.d,
      x: at.qr.x,
      y: at.qr.y,
      scale: side / code.modules,
      fill: style.module,
    },
  ];
  return { width, height, title: `牌匾：${Object.values(texts).join('，')}`, date, shapes };
}
