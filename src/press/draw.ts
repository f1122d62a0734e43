import type { SigningKey } from '../credentials/keys/signing-key.ts';
import type { Board } from '../domain/board.ts';
import type { StatusListView } from '../views/honour/status-lists.ts';
import type { CredentialView } from '../views/honour/plaque-credential.ts';
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
 * Loads what draws and signs plaques (15 MB of outlines a weight); PNG, PDF and signing only when one is asked for.
 * @param signingKey must be the key that the views of credentials name.
 */
export async function loadDrawer(signingKey?: SigningKey): Promise<Render> {
  const { drawBoard } = await import('../plaque/draw-board.ts');
  const { svgOf } = await import('../plaque/svg-of.ts');
  let signing: { view: string; credential: Promise<string> } | undefined;

  // The files of a plaque follow on each other, and bear the same credential.
  const signed = (credential: CredentialView): Promise<string> => {
    const view = JSON.stringify(credential);
    if (signing?.view !== view) signing = { view, credential: sign(credential, signingKey) };
    return signing.credential;
  };
  const draw = async (view: DrawingView): Promise<Buffer> => {
    if (view.template === 'credential') return Buffer.from(await signed(view.credential));
    if (view.template === 'status-list') {
      const { signedStatusList } = await import('../credentials/status/status-list-credential.ts');
      return Buffer.from(await signedStatusList(view.list, signingKey));
    }
    const drawing = drawBoard(view.board, view.address);
    if (view.template === 'plaque-pdf') return (await import('../plaque/pdf-of.ts')).pdfOf(drawing);
    const credential = view.credential && (await signed(view.credential));
    if (view.template === 'plaque-svg') return Buffer.from(svgOf(drawing, { credential }));
    return (await import('../plaque/png-of.ts')).pngOf(svgOf(drawing), drawing, { credential });
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

async function sign(view: CredentialView, key: SigningKey | undefined): Promise<string> {
  const { signedCredential } = await import('../credentials/signed-credential.ts');
  return signedCredential(view, key);
}
