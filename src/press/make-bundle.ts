import { makeSearchFolder } from '../search/make-search-folder.ts';
import type { BundleInput } from './bundle-input.ts';
import { makePhotoFolder } from './photo-bundles.ts';
import type { PlannedBundle } from './plan.ts';
import { PressError } from './press-error.ts';

/** Fills an empty folder from what a bundle is made from, as its `produce` does. */
export async function makeBundle(input: BundleInput, folder: string): Promise<void> {
  await (input.kind === 'photo' ? makePhotoFolder(input, folder) : makeSearchFolder(input, folder));
}

/**
 * Fills the folder of a bundle, which exists and is empty.
 * @throws PressError HB-PRESS-BUNDLE that names it
 */
export async function fillBundle(
  { path, produce }: Pick<PlannedBundle, 'path' | 'produce'>,
  folder: string,
): Promise<void> {
  try {
    await produce(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PressError('HB-PRESS-BUNDLE', `${path} 没有生成：${reason}。旧网站未受影响；请重新构建。`, {
      cause: error,
    });
  }
}
