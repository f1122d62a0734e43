/** Says a piece of text; `ended` is called when it has been said, `failed` when it could not be. */
export type Say = (text: string, ended: () => void, failed: () => void) => void;

/** Something that is being read aloud, passage by passage. */
export interface ReadingAloud {
  pause: () => void;
  /** Goes on with the sentence at which it paused. */
  resume: () => void;
  /** So many passages forward or, negative, back. */
  move: (passages: number) => void;
  /** The sentence again: in another voice or pace. */
  again: () => void;
}

export interface ReadingEvents {
  say: Say;
  /** Falls silent. */
  hush: () => void;
  /** A passage begins. */
  onPassage: (index: number) => void;
  /** All has been read, or (false) the voice failed. */
  onEnd: (isWhole: boolean) => void;
}

/**
 * Reads passages, each in its pieces, from the first to the last; begins at once. Pausing falls silent and says the
 * sentence again afterwards, because on phones a paused voice does not go on.
 */
export function readOn(passages: readonly (readonly string[])[], events: ReadingEvents): ReadingAloud {
  const { say, hush, onPassage, onEnd } = events;
  let passage = 0;
  let piece = 0;
  let isPaused = false;
  /** What an earlier turn still reports counts no more. */
  let turn = 0;

  const speak = () => {
    const mine = ++turn;
    hush();
    if (isPaused) return;
    const text = passages[passage]?.[piece];
    if (text === undefined) return onEnd(true);
    say(
      text,
      () => mine === turn && advance(),
      () => mine === turn && onEnd(false),
    );
  };
  const begin = (index: number) => {
    passage = index;
    piece = 0;
    if (index < passages.length) onPassage(index);
    speak();
  };
  const advance = () => {
    piece += 1;
    if (piece < (passages[passage]?.length ?? 0)) speak();
    else begin(passage + 1);
  };

  begin(0);
  return {
    pause: () => {
      isPaused = true;
      speak();
    },
    resume: () => {
      isPaused = false;
      speak();
    },
    move: (by) => begin(Math.min(Math.max(passage + by, 0), passages.length - 1)),
    again: speak,
  };
}
