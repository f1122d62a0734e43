/**
 * How large the name of an office can be set in the red header: it fills at most the 156 mm of the type area
 * (GB/T 9704-2012, 7.2.4 leaves the size to the office, by the beauty of the whole).
 */
export function widthClass(office: string): 'long' | 'longest' | undefined {
  const { length } = [...office];
  if (length > 20) return 'longest';
  return length > 12 ? 'long' : undefined;
}
