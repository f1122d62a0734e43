import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule of accessibility that a page breaks. */
export interface AxeViolation {
  /** Name of the axe rule, such as `color-contrast`. */
  rule: string;
  impact: 'minor' | 'moderate' | 'serious' | 'critical';
  what: string;
  /** Page that explains the rule. */
  help: string;
  elements: { selector: string; html: string; mend: string }[];
}

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Checks a loaded page against WCAG 2.2 A and AA as far as axe can. The page keeps its content security
 * policy: scripts that come through the debugger are not subject to it.
 */
export async function axeViolations(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        // It would fetch every stylesheet again, for rules about orientation only.
        preload: false,
      }),
    WCAG_2_2_AA,
  );
  return results.violations.map((violation) => ({
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
