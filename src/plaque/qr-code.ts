import { encodeQR } from 'qr';

/** Modules of the quiet zone on each side (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

export interface QrCode {
  /** Modules on a side, with the quiet zone. */
  modules: number;
  /** SVG path data of its dark modules, one unit each. */
  d: string;
}

/**
 * The code of an address. Error correction Q: it is still read with a quarter of it covered, as a board at a door is
 * by rust and stickers.
 */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: quietZone });
  let d = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x += 1;
      // A run of dark modules; all in one path, so that no light shows between two rows.
      d += `M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`;
    }
  }
  return { modules: rows.length, d };
}
