/** Browsers name their voices late: how long we wait for the first, in milliseconds. */
const patience = 2000;

/**
 * A voice of this machine that speaks Chinese, Mandarin first; undefined where there is none. Voices that speak over
 * the network are no choice: they would send what is read to whoever offers them.
 */
export async function chineseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const voices = await voicesOf(speechSynthesis);
  return voices
    .filter(({ lang, localService }) => localService && /^(?:zh|cmn|yue)\b/i.test(lang.replaceAll('_', '-')))
    .sort((a, b) => strangeness(a) - strangeness(b))[0];
}

function strangeness({ lang }: SpeechSynthesisVoice): number {
  if (/CN|Hans|cmn|^zh$/i.test(lang)) return 0;
  return /HK|yue/i.test(lang) ? 2 : 1;
}

async function voicesOf(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = speech.getVoices();
  if (known.length > 0) return known;
  await new Promise((resolve) => {
    speech.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, patience);
  });
  return speech.getVoices();
}
