import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule of accessibility that a page breaks. */
export interface AxeViolation {
  /** Name of the axe rule, such as `color-contrast`. */
  rule: string;
  impact: 'minor' | 'moderate' | 'serious' | 'critical';
  what: string;
  /** Address of an explanation. */
  help: string;
  elements: { selector: string; html: string; mend: string }[];
}

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Checks a loaded page against WCAG 2.2 A and AA as far as axe can. The page keeps its content security
 * policy: scripts that come through the debugger are not subject to it.
 * @param more rules beyond AA: `color-contrast-enhanced`.
 */
export async function axeViolations(page: Page, more: readonly string[] = []): Promise<AxeViolation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(runAxe, { tags: WCAG_2_2_AA, more });
  return violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? 'minor',
    what: violation.help,
    help: violation.helpUrl,
    elements: violation.nodes.map((node) => ({
      selector: node.target.flat().join(' '),
      html: node.html,
      mend: node.failureSummary ?? '',
    })),
  }));
}

/** Runs in the page. */
async function runAxe({ tags, more }: { tags: string[]; more: readonly string[] }): Promise<axe.Result[]> {
  // On a machine without a Chinese font axe draws Chinese text, sees nothing, takes it for an icon and skips
  // its contrast. This site has no icon fonts: whatever axe draws counts as text.
  const canvas = CanvasRenderingContext2D.prototype;
  const getImageData = canvas.getImageData;
  canvas.getImageData = function (...area: Parameters<typeof getImageData>) {
    const image = getImageData.apply(this, area);
    image.data.fill(255);
    return image;
  };
  try {
    // Without preload, which fetches every stylesheet again for an experimental rule.
    const runOnly = { type: 'tag' as const, values: tags };
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
      preload: false,
      // What is in order need not be described.
      resultTypes: ['violations'],
    });
    return results.violations;
  } finally {
    canvas.getImageData = getImageData;
  }
}
