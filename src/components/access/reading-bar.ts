/** What somebody wants of the reading. */
export type Wish = 'pause' | 'resume' | 'previous' | 'next' | 'stop' | 'pace';

/** Paces, as a multiple of the usual one. */
const paces: readonly [rate: number, name: string][] = [
  [0.7, '慢'],
  [0.85, '稍慢'],
  [1, '正常'],
  [1.25, '快'],
];

export interface ReadingBar {
  element: HTMLElement;
  /** Chosen pace. */
  rate: () => number;
  /** Where the reading is, said in the bar. */
  say: (words: string) => void;
}

/** The controls of a reading: they stay in sight while the page moves under them. */
export function readingBar(rate: number, wish: (wish: Wish) => void): ReadingBar {
  const element = document.createElement('section');
  element.className = 'reading-bar';
  element.setAttribute('aria-label', '朗读');

  const pause = button('暂停', () => {
    const isPaused = pause.textContent === '继续';
    pause.textContent = isPaused ? '暂停' : '继续';
    wish(isPaused ? 'resume' : 'pause');
  });
  const place = document.createElement('span');
  const pace = paceChoice(rate, () => wish('pace'));
  element.append(
    pause,
    button('上一段', () => wish('previous')),
    button('下一段', () => wish('next')),
    button('停止', () => wish('stop')),
    pace.label,
    place,
  );
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') wish('stop');
  });
  return {
    element,
    rate: () => Number(pace.select.value),
    say: (words) => {
      place.textContent = words;
    },
  };
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', pressed);
  return made;
}

function paceChoice(rate: number, chosen: () => void): { label: HTMLElement; select: HTMLSelectElement } {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const [value, name] of paces) {
    select.append(new Option(name, String(value), value === 1, value === rate));
  }
  select.addEventListener('change', chosen);
  label.append('语速 ', select);
  return { label, select };
}
