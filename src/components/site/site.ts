import { showEndedTerms } from '../honour/show-ended-terms.ts';
import { showWindowStates } from '../notice/show-window-states.ts';
import { suggestLazily } from './lazy-suggestions.ts';

suggestLazily();
const now = new Date();
showWindowStates(document, now);
showEndedTerms(document, now);

// The key “/” leads to the search box, as it does on most sites with one; everything else works without a script.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;

  const box =
    document.querySelector<HTMLInputElement>('main input[type="search"]') ??
    document.querySelector<HTMLInputElement>('[data-site-search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
