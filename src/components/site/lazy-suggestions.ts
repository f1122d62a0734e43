/**
 * Lets search boxes suggest pages. What that takes is loaded when a box first gets the focus: most readers never
 * search, and pay nothing.
 */
export function suggestLazily(): void {
  document.addEventListener('focusin', ({ target }) => prepare(target, (box) => box.value));
  // Who was faster than this script has typed already.
  prepare(document.activeElement, (box) => box.defaultValue);
}

function prepare(target: EventTarget | null, before: (box: HTMLInputElement) => string): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'search' || 'suggests' in target.dataset)
    return;
  target.dataset['suggests'] = '';
  const value = before(target);
  import('../search/suggest-box.ts').then(
    // Not taken apart in the parameter: the bundler would add 30 bytes, of 2,048, to find out that nothing is left over.
    (suggestions) => suggestions.suggestIn(target, value),
    (failure: unknown) => {
      // The form still works; the next focus tries again.
      console.warn(failure);
      delete target.dataset['suggests'];
    },
  );
}
