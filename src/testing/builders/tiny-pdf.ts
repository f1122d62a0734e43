/** The smallest PDF file with one page that says `text` (ASCII). */
export function aTinyPdf(text = 'form'): string {
  const drawing = `BT /F 12 Tf 10 100 Td (${text}) Tj ET`;
  return [
    '%PDF-1.4',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${drawing.length}>> stream\n${drawing}\nendstream endobj`,
    '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
    'trailer <</Root 1 0 R /Size 6>>',
    '%%EOF\n',
  ].join('\n');
}
