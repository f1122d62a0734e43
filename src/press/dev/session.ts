import type { PlainDate } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Locale } from '../../i18n/gate/message.ts';
import type { Verdict } from '../../store/gate.ts';
import { plan, type SitePlan } from '../../views/plan.ts';
import { paths } from '../../views/paths.ts';
import { emptySections } from '../../views/site/empty-sections.ts';
import { siteView, type SiteView } from '../../views/site/site.ts';
import { plaqueBadgeAt, type PlaqueBadge } from '../plaque-badges.ts';
import { plaqueDrawingAt } from '../plaque-drawings.ts';
import type { PlannedBoard } from '../plaque-drawings.ts';
import type { DevAnswer } from './dev-answer.ts';
import { panelHtml, problemPageHtml, searchNoteHtml } from './panel.ts';
import { errorsOf } from './problem-list.ts';

export interface SessionOptions {
  day: PlainDate;
  base: string;
  locale: Locale;
}

/** What is shown while an editor works: the newest content that was good, and what stands against the newest. */
export class Session {
  readonly #options: SessionOptions;
  #good: { site: SiteView; plan: SitePlan } | undefined;
  #problems: readonly Problem[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Takes in what the gate says of the newest content. */
  judge({ registry, ledger, problems }: Verdict): void {
    this.#problems = problems;
    if (!registry || !ledger) return;
    const { day, base } = this.#options;
    // Search needs an index, which takes longer to make than an editor waits: there is none here.
    const planned = plan(registry, ledger, day, { searchBundles: [], drafts: true });
    const site = { ...siteView(registry.issuer, base), emptySections: emptySections(planned.edition) };
    this.#good = { site, plan: planned };
  }

  /** Answers a site-relative path, decoded and without the base. */
  answer(path: string): DevAnswer {
    const { locale } = this.#options;
    if (!this.#good) return { status: 503, html: problemPageHtml(this.#problems, locale) };
    const { site, plan } = this.#good;
    const page = plan.viewAt(path) ?? plan.viewAt(paths.notFound);
    if (!page) throw new Error(`the plan has no page ${paths.notFound}`);
    const isBroken = errorsOf(this.#problems).length > 0;
    const note = page.view.template === 'search' ? searchNoteHtml(locale) : '';
    return {
      // As the press asks for it.
      path: page.path === paths.notFound ? '/404/' : page.path,
      locals: { view: page.view, site, panelHtml: isBroken ? panelHtml(this.#problems, locale) : note },
    };
  }

  /** The drawing of a board at such a path; undefined where there is none. */
  drawingAt(path: string): PlannedBoard | undefined {
    return this.#good && plaqueDrawingAt(this.#good.plan.edition, this.#good.site.url, path);
  }

  /** The badge of a board at such a path; undefined where there is none. */
  badgeAt(path: string): PlaqueBadge | undefined {
    return this.#good && plaqueBadgeAt(this.#good.plan.edition, path);
  }
}

/** Bodies of the `.mdx` documents of a registry: all that pages may ask Astro to compile. */
export function mdxBodies({ experiences }: Registry): string[] {
  return [...experiences.values()].filter(({ format }) => format === 'mdx').map((doc) => doc.bodyMarkdown);
}
