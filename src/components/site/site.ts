import { accessLazily } from '../access/lazy-access.ts';
import { showEndedTerms } from '../honour/show-ended-terms.ts';
import { showWindowStates } from '../notice/show-window-states.ts';
import { suggestLazily } from './lazy-suggestions.ts';

suggestLazily();
accessLazily();
// The reader's day in China: UTC+8, no summer time.
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
showWindowStates(document, today);
showEndedTerms(document, today);

// The key “/” leads to the search box, as it does on most sites with one; everything else works without a script.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;

  // The last is that of the page itself, where it has one.
  const box = [...document.querySelectorAll<HTMLInputElement>('[type="search"]')].at(-1);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
