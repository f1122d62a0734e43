import type { Board } from '../domain/board.ts';
import type { Render } from './renderer.ts';
import { PressError } from './press-error.ts';

/** One file of a plaque. */
export interface DrawingView {
  template: 'plaque-svg' | 'plaque-png' | 'plaque-pdf';
  board: Board;
  /** Of its page, which the QR code holds. */
  address: string;
}

/** Loads what draws plaques (15 MB of outlines a weight); PNG and PDF only when one is asked for. */
export async function loadDrawer(): Promise<Render> {
  const { drawBoard } = await import('../plaque/draw-board.ts');
  const { svgOf } = await import('../plaque/svg-of.ts');
  const draw = async ({ template, board, address }: DrawingView): Promise<Buffer> => {
    const drawing = drawBoard(board, address);
    if (template === 'plaque-pdf') return (await import('../plaque/pdf-of.ts')).pdfOf(drawing);
    const svg = svgOf(drawing);
    return template === 'plaque-svg'
      ? Buffer.from(svg)
      : (await import('../plaque/png-of.ts')).pngOf(svg, drawing);
  };
  return async ({ path, view }) => {
    try {
      return await draw(view as DrawingView);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new PressError(
        'HB-PRESS-PAGE',
        `牌匾 ${path} 画不出来：${reason}。旧网站未受影响；请检查这块牌匾的内容。`,
        { cause: error },
      );
    }
  };
}
