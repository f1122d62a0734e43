/**
 * Answers the access bar. What its buttons do is loaded when one is pressed, when a mode is set that a button must
 * show, or when the page is shown again: most readers use none.
 */
export function accessLazily(): void {
  const use = (pressed?: EventTarget | null) =>
    import('./use-access.ts').then((access) => access.useAccess(pressed));
  document.querySelector('.access')?.addEventListener('click', ({ target }) => void use(target));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted || document.documentElement.className) void use();
  });
}
