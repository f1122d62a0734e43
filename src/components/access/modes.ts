/** How a page may be set: letters a quarter larger with large targets, and colours of 7:1 and more. */
export type Mode = 'elder' | 'contrast';

/**
 * Where the classes of `<html>` are kept, which are the modes. `remembered-modes.js` sets them on every page before
 * it is drawn, so that nothing jumps: no module, since browsers run modules after drawing. It stands first in the
 * body, where it is fetched beside the stylesheet and costs no time; in the head the stylesheet would wait for it
 * (the scanner that looks ahead stops at a security policy), 0.3 s on a line of 400 ms.
 */
export const storageKey = 'hongbang';

/** Sets or ends a mode, here and on the pages to come. */
export function flipMode(mode: Mode): void {
  const root = document.documentElement;
  root.classList.toggle(mode);
  showModes();
  try {
    localStorage.setItem(storageKey, root.className);
  } catch (refused) {
    // Private windows may refuse storage: the mode then holds for this page.
    console.info(refused);
  }
}

/** Sets what another page has set meanwhile, for a page that is shown again. */
export function recallModes(): void {
  try {
    document.documentElement.className = localStorage.getItem(storageKey) ?? '';
  } catch (refused) {
    console.info(refused);
  }
  showModes();
}

function showModes(): void {
  for (const mode of ['elder', 'contrast']) {
    const isSet = document.documentElement.classList.contains(mode);
    document.querySelector(`[data-access="${mode}"]`)?.setAttribute('aria-pressed', String(isSet));
  }
}
