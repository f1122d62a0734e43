import { openLedger } from '../../domain/ledger/open-ledger.ts';
import type { PageView, TemplateName } from '../../views/page.ts';
import { plan, type SitePlan } from '../../views/plan.ts';
import { aRegistry, type RegistryParts } from './registry.ts';

/** The planned site of a registry in which every row is legal; fails otherwise. */
export function aSite(parts: Partial<RegistryParts>, day: string): SitePlan {
  const registry = aRegistry(parts);
  const { ledger, problems } = openLedger(registry);
  if (problems.length > 0) throw new Error(`The rows are not legal: ${JSON.stringify(problems)}`);
  return plan(registry, ledger, day, { searchBundles: ['/pagefind/a/'] });
}

/** The view at a path, which must be of the template that is asked for. */
export function theView<T extends TemplateName>(
  site: SitePlan,
  template: T,
  path: string,
): Extract<PageView, { template: T }> {
  const view = site.viewAt(path)?.view;
  if (!isOf(view, template)) throw new Error(`${path} is ${view?.template ?? 'nothing'}, not ${template}`);
  return view;
}

function isOf<T extends TemplateName>(
  view: PageView | undefined,
  template: T,
): view is Extract<PageView, { template: T }> {
  return view?.template === template;
}
