import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDrawer } from '../draw.ts';
import type { PlannedBoard } from '../plaque-drawings.ts';

/** Draws the boards that pages being edited show, each time one is asked for: an SVG takes a millisecond. */
export class DevPlaques {
  readonly #folder: string;
  readonly #drawingAt: (path: string) => PlannedBoard | undefined;
  #drawer: ReturnType<typeof loadDrawer> | undefined;

  constructor(folder: string, drawingAt: (path: string) => PlannedBoard | undefined) {
    this.#folder = folder;
    this.#drawingAt = drawingAt;
  }

  /** The file that answers a path without base; undefined where no board stands. */
  async fileAt(path: string): Promise<string | undefined> {
    const drawing = this.#drawingAt(path);
    if (drawing === undefined) return undefined;
    const draw = await (this.#drawer ??= loadDrawer());
    const file = join(
      this.#folder,
      `${drawing.view.board.number}.${drawing.view.template.slice('plaque-'.length)}`,
    );
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(file, await draw(drawing));
    return file;
  }
}
