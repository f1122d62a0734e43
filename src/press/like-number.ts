/** Whatever the gate refuses as a number holds such a row of signs, where it stands in one piece. */
const likeNumber = /\d[\d .-]{9,}\d|[A-Z]\d{7}/;
const shortest = 8;
const shortestOfDigits = 11;

const [other, sign, letter] = [0, 1, 2];
const roles = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[\d .-]/.test(char) ? sign : /[A-Z]/.test(char) ? letter : other;
});

/**
 * Is there anything in a text in UTF-8 that looks like a number? A file of a list is megabytes of short cells: every
 * eighth byte is looked at, and what is around it only if it could be a part of such a row.
 */
export function holdsLikeNumber(bytes: Uint8Array): boolean {
  const roleAt = (at: number) => roles[bytes[at] ?? 0] ?? other;
  for (let at = shortest - 1; at < bytes.length; at += shortest) {
    if (roleAt(at) === other) continue;
    let letters = 0;
    let from = at;
    let to = at;
    for (let role = roleAt(from); role !== other; role = roleAt((from -= 1)))
      if (role === letter) letters += 1;
    for (let role = roleAt(to); role !== other; role = roleAt((to += 1))) if (role === letter) letters += 1;
    const length = to - from - 1;
    const isLong = length >= (letters > 0 ? shortest : shortestOfDigits);
    if (isLong && likeNumber.test(Buffer.from(bytes.subarray(from + 1, to)).toString('latin1'))) return true;
    at = to;
  }
  return false;
}
