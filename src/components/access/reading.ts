import { chineseVoice } from './chinese-voice.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readOn } from './read-on.ts';
import { readingBar } from './reading-bar.ts';
import { spokenPieces } from './spoken-text.ts';

const paceKey = 'hongbang-reading-pace';
let stop: (() => void) | undefined;

/** Begins to read the page aloud, or ends it. Where no voice speaks Chinese, words take the place of the button. */
export async function flipReading(button: HTMLButtonElement): Promise<void> {
  if (stop) return stop();
  const main = document.querySelector('main');
  const voice = await chineseVoice();
  if (!voice || !main) return replaceByWords(button);
  if (!stop) stop = beginReading(button, main, voice);
}

function beginReading(button: HTMLButtonElement, main: HTMLElement, voice: SpeechSynthesisVoice): () => void {
  const passages = passagesOf(main)
    .map((passage) => ({ ...passage, pieces: spokenPieces(passage.text) }))
    .filter(({ pieces }) => pieces.length > 0);
  let current: Passage | undefined;
  const mark = (passage: Passage | undefined) => {
    current?.element.classList.remove('being-read');
    current = passage ?? current;
    passage?.element.classList.add('being-read');
  };
  const bar = readingBar(keptPace(), (wish) => {
    if (wish === 'pause') reading.pause();
    if (wish === 'resume') reading.resume();
    if (wish === 'previous') reading.move(-1);
    if (wish === 'next') reading.move(1);
    if (wish === 'stop') end();
    if (wish === 'pace') {
      keepPace(bar.rate());
      reading.again();
    }
  });
  button.closest('section')?.after(bar.element);
  button.setAttribute('aria-pressed', 'true');
  bar.element.querySelector('button')?.focus({ preventScroll: true });

  const end = () => {
    stop = undefined;
    removeEventListener('pagehide', end);
    speechSynthesis.cancel();
    mark(undefined);
    // Who goes on by keyboard goes on where the reading was.
    if (bar.element.contains(document.activeElement)) focusOn(current?.element ?? button);
    bar.element.remove();
    button.setAttribute('aria-pressed', 'false');
  };
  // A voice would speak on into the next page.
  addEventListener('pagehide', end);

  const reading = readOn(
    passages.map(({ pieces }) => pieces),
    {
      say: (text, ended, failed) => {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, {
          voice,
          lang: voice.lang,
          rate: bar.rate(),
          onend: ended,
          onerror: failed,
        });
        speechSynthesis.speak(utterance);
      },
      hush: () => speechSynthesis.cancel(),
      onPassage: (index) => {
        mark(passages[index]);
        bar.say(`第${index + 1}段，共${passages.length}段`);
        current?.element.scrollIntoView({ block: 'center' });
      },
      onEnd: (isWhole) => {
        if (isWhole) end();
        else bar.say('语音中断了，可以按“下一段”再试');
      },
    },
  );
  return end;
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

function replaceByWords(button: HTMLButtonElement): void {
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  words.tabIndex = -1;
  button.replaceWith(words);
  words.focus();
  // After it is in the page, so that it is announced.
  words.textContent =
    'speechSynthesis' in globalThis
      ? '这台设备没有安装中文语音，不能朗读。可以在系统设置里添加。'
      : '这个浏览器不能朗读，请换一个试试。';
}

function keptPace(): number {
  try {
    return Number(localStorage.getItem(paceKey) ?? 1);
  } catch (refused) {
    console.info(refused);
    return 1;
  }
}

function keepPace(rate: number): void {
  try {
    localStorage.setItem(paceKey, String(rate));
  } catch (refused) {
    // The pace then holds for this page.
    console.info(refused);
  }
}
