import type { SigningKey } from '../credentials/keys/signing-key.ts';
import type { Board } from '../domain/board.ts';
import type { StatusListView } from '../views/honour/status-lists.ts';
import type { CredentialView } from '../views/honour/plaque-credential.ts';
import { readPart, type FilePart } from './file-part.ts';
import type { Render } from './renderer.ts';
import { PressError } from './press-error.ts';

/** One picture of a plaque. */
export interface BoardView {
  template: 'plaque-svg' | 'plaque-png' | 'plaque-pdf';
  board: Board;
  /** Of its page, which the QR code holds. */
  address: string;
  /** Baked into SVG and PNG, where the honour is signed. */
  credential?: CredentialView | undefined;
}

/** The credential of a plaque as a file. */
export interface CredentialFileView {
  template: 'credential';
  credential: CredentialView;
}

/** A status list as a file. */
export interface StatusListFileView {
  template: 'status-list';
  list: StatusListView;
}

export type DrawingView = BoardView | CredentialFileView | StatusListFileView;

/**
 * Draws and signs plaques. What draws (15 MB of outlines a weight) and what signs is loaded when it is asked for.
 * @param signingKey must be the key that the views of credentials name.
 */
export function loadDrawer(signingKey?: SigningKey): Render {
  let signing: { view: string; credential: Promise<string> } | undefined;

  // The files of a plaque follow on each other, and bear the same credential.
  const signed = (credential: CredentialView): Promise<string> => {
    const view = JSON.stringify(credential);
    if (signing?.view !== view) signing = { view, credential: sign(credential, signingKey) };
    return signing.credential;
  };
  const draw = async (view: DrawingView, drawn: FilePart | undefined): Promise<Buffer> => {
    if (view.template === 'credential') return Buffer.from(await signed(view.credential));
    if (view.template === 'status-list') {
      const { signedStatusList } = await import('../credentials/status/status-list-credential.ts');
      return Buffer.from(await signedStatusList(view.list, signingKey));
    }
    const plain = drawn ? readPart(drawn) : await drawPlain(view);
    return view.credential ? baked(view.template, plain, await signed(view.credential)) : plain;
  };
  return async ({ path, view, drawn }) => {
    try {
      return await draw(view as DrawingView, drawn);
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

/** The picture without a credential. */
async function drawPlain({ template, board, address }: BoardView): Promise<Buffer> {
  const { drawBoard } = await import('../plaque/draw-board.ts');
  const drawing = drawBoard(board, address);
  if (template === 'plaque-pdf') return (await import('../plaque/pdf-of.ts')).pdfOf(drawing);
  const svg = (await import('../plaque/svg-of.ts')).svgOf(drawing);
  if (template === 'plaque-svg') return Buffer.from(svg);
  return (await import('../plaque/png-of.ts')).pngOf(svg, drawing);
}

async function baked(template: BoardView['template'], plain: Buffer, credential: string): Promise<Buffer> {
  const { bakedPng, bakedSvg } = await import('../plaque/baked.ts');
  if (template === 'plaque-svg') return Buffer.from(bakedSvg(plain.toString(), credential));
  if (template === 'plaque-png') return bakedPng(plain, credential);
  throw new Error(`a file of ${template} has no place for a credential`);
}

async function sign(view: CredentialView, key: SigningKey | undefined): Promise<string> {
  const { signedCredential } = await import('../credentials/signed-credential.ts');
  return signedCredential(view, key);
}
