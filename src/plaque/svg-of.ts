import type { Drawing, Gradient, Paint, Shape } from './drawing.ts';

/** Writes a drawing as SVG whose units are millimetres, at real size. */
export function svgOf({ width, height, title, shapes }: Drawing): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" role="img">`;
  const defs = [...gradientsOf(shapes)].map(gradientTag).join('');
  const body = shapes.map(shapeTag).join('\n');
  return `${head}\n<title>${escaped(title)}</title>\n<defs>${defs}</defs>\n${body}\n</svg>\n`;
}

function gradientsOf(shapes: readonly Shape[]): Set<Gradient> {
  return new Set(
    shapes.flatMap(({ fill, stroke }) => [fill, stroke].filter((paint) => typeof paint === 'object')),
  );
}

function gradientTag({ id, from, to, stops }: Gradient): string {
  const ends = attributes({ id, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
  const colours = stops.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`);
  return `<linearGradient${ends} gradientUnits="userSpaceOnUse">${colours.join('')}</linearGradient>`;
}

function shapeTag(shape: Shape): string {
  const paint = {
    fill: paintOf(shape.fill) ?? 'none',
    stroke: paintOf(shape.stroke),
    'stroke-width': shape.strokeWidth,
    opacity: shape.opacity,
  };
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius } = shape;
    return `<rect${attributes({ x, y, width, height, rx: radius || undefined, ...paint })}/>`;
  }
  if (shape.kind === 'circle')
    return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, ...paint })}/>`;
  const { id, d, x, y, scale } = shape;
  const transform =
    scale === 1 && x === 0 && y === 0
      ? undefined
      : `translate(${short(x)} ${short(y)})scale(${Number(scale.toFixed(6))})`;
  return `<path${attributes({ id, transform, ...paint, d })}/>`;
}

function paintOf(paint: Paint | undefined): string | undefined {
  return typeof paint === 'object' ? `url(#${paint.id})` : paint;
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? short(value) : value}"`,
    )
    .join('');
}

/** Hundredths of a millimetre. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  // `]]>` may not stand in the text of XML (XML 1.0, 2.4).
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
