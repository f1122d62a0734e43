/**
 * How a printed percentage comes from the computed one: rounded as usual, cut off after the printed decimals, capped
 * at 100; `otherwise` is a slip.
 */
export function printedAs(computed: number, printed: number): 'rounded' | 'cut' | 'capped' | 'otherwise' {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  // A billionth of tolerance: 0.29 × 100 is 28.999999999999996.
  const scaled = computed * scale;
  const expected = Math.round(printed * scale);
  if (Math.round(scaled + 1e-9) === expected) return 'rounded';
  if (Math.floor(scaled + 1e-9) === expected) return 'cut';
  return printed === 100 && computed > 100 ? 'capped' : 'otherwise';
}
