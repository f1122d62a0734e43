/**
 * Path data with its quadratic curves (`q`) as cubic ones: PDF has no quadratic curves, and PDFKit writes them with
 * the operator `v`, which is another curve. Exact: both controls lie two thirds of the way to the old one.
 */
export function cubicPath(d: string): string {
  return d.replaceAll(/q([^a-zA-Z]*)/g, (_, text: string) => {
    const [controlX = 0, controlY = 0, x = 0, y = 0] = [...text.matchAll(/-?[\d.]+/g)].map(Number);
    const points = [2 * controlX, 2 * controlY, x + 2 * controlX, y + 2 * controlY].map((sum) => sum / 3);
    return `c${[...points, x, y].map((point) => Math.round(point * 100) / 100).join(' ')}`;
  });
}
