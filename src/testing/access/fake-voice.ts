import type { Page } from 'playwright-core';

/** A voice that says a piece of text for as long as the test wants. */
export interface FakeVoice {
  /** All that it was given to say, in order. */
  said: () => Promise<string[]>;
  /** At which pace each piece. */
  rates: () => Promise<number[]>;
  /** What is being said has been said. */
  finish: () => Promise<void>;
}

/** A voice as a browser names it. */
export interface VoiceName {
  lang: string;
  localService: boolean;
}

interface Spoken {
  text: string;
  rate: number;
  onend?: () => void;
}

/** Gives the pages that are opened from now on a speech synthesis with these voices. */
export async function installVoice(
  page: Page,
  voices: readonly VoiceName[] = [
    { lang: 'en-US', localService: true },
    { lang: 'zh-CN', localService: true },
  ],
): Promise<FakeVoice> {
  await page.addInitScript((names) => {
    const spoken: Spoken[] = [];
    let now: Spoken | undefined;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => names,
      cancel: () => {
        now = undefined;
      },
      speak: (utterance: Spoken) => {
        now = utterance;
        spoken.push(utterance);
      },
    });
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(globalThis, { spoken, finishSpeaking: () => now?.onend?.() });
  }, voices);
  const heard = () =>
    page.evaluate(() =>
      (globalThis as unknown as { spoken: Spoken[] }).spoken.map(({ text, rate }) => ({ text, rate })),
    );
  return {
    said: async () => (await heard()).map(({ text }) => text),
    rates: async () => (await heard()).map(({ rate }) => rate),
    finish: () =>
      page.evaluate(() => (globalThis as unknown as { finishSpeaking: () => void }).finishSpeaking()),
  };
}
