const DATES = /(\d{4}年\d{1,2}月\d{1,2}日)/;

/** Puts words into an element as text; a date does not break in the middle. */
export function setWords(place: Element, words: string): void {
  const parts = words.split(DATES).map((text, index) => {
    if (index % 2 === 0) return text;
    const whole = document.createElement('span');
    whole.className = 'q';
    whole.textContent = text;
    return whole;
  });
  place.replaceChildren(...parts);
}
