import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDrawer } from '../draw.ts';
import type { PlaqueBadge } from '../plaque-badges.ts';
import type { PlannedBoard } from '../plaque-drawings.ts';

/** Draws the boards and badges that pages being edited show, each time one is asked for: an SVG takes a millisecond. */
export class DevPlaques {
  readonly #folder: string;
  readonly #drawingAt: (path: string) => PlannedBoard | undefined;
  readonly #badgeAt: (path: string) => PlaqueBadge | undefined;
  #drawer: ReturnType<typeof loadDrawer> | undefined;

  constructor(
    folder: string,
    drawingAt: (path: string) => PlannedBoard | undefined,
    badgeAt: (path: string) => PlaqueBadge | undefined,
  ) {
    this.#folder = folder;
    this.#drawingAt = drawingAt;
    this.#badgeAt = badgeAt;
  }

  /** The file that answers a path without base; undefined where no board stands. */
  async fileAt(path: string): Promise<string | undefined> {
    const badge = this.#badgeAt(path);
    if (badge) return this.#written(`${path.split('/')[2]}.badge.svg`, badge.body);
    const drawing = this.#drawingAt(path);
    if (drawing === undefined) return undefined;
    const draw = (this.#drawer ??= loadDrawer());
    const { board, template } = drawing.view;
    return this.#written(`${board.number}.${template.slice('plaque-'.length)}`, await draw(drawing));
  }

  #written(name: string, body: string | Uint8Array): string {
    const file = join(this.#folder, name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(file, body);
    return file;
  }
}
