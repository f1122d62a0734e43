import { flipMode, recallModes, type Mode } from './modes.ts';
import { flipReading } from './reading.ts';

/** Does what the pressed button of the access bar says; without one, lets the bar show how the page is set. */
export async function useAccess(pressed?: EventTarget | null): Promise<void> {
  const button = pressed instanceof Element && pressed.closest<HTMLButtonElement>('[data-access]');
  if (!button) return recallModes();
  const wish = button.dataset['access'] as Mode | 'read';
  if (wish === 'read') await flipReading(button);
  else flipMode(wish);
}
