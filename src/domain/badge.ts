/** Of the badge of a board, which other sites show, in CSS pixels. */
export const badgeSize = { width: 260, height: 64 };
