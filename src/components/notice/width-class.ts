/**
 * How large the name of an office can be set in the red header: it fills at most the 156 mm of the type area, 36 pt
 * for 12 characters, 27 pt for 16 (long), on two lines beyond (GB/T 9704-2012, 7.2.4 leaves the size to the office).
 */
export function widthClass(office: string): 'long' | 'longest' | undefined {
  const { length } = [...office];
  if (length > 16) return 'longest';
  return length > 12 ? 'long' : undefined;
}
