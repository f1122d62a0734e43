/** Adds `String.prototype.isWellFormed`, which the canonical form asks, to browsers of 2020 to 2023. */
export function mendWellFormed(): void {
  if ('isWellFormed' in String.prototype) return;
  Object.defineProperty(String.prototype, 'isWellFormed', {
    value: isWellFormed,
    writable: true,
    configurable: true,
  });
}

/** Has no half of a pair of surrogates alone: whole pairs are letters to an expression with `u`. */
export function isWellFormed(this: string): boolean {
  return !/\p{Surrogate}/u.test(this);
}
