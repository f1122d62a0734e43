import type { PublishOptions } from '../../publish/publish-site.ts';
import { builtDay } from './versioned-site.ts';

/**
 * How a project is published where a test does not say otherwise: on the day for which its site was built, three
 * releases kept, with no grace, no force and no purge. Its folder is its content too.
 */
export function publishOptions(
  place: Pick<PublishOptions, 'root' | 'target'>,
  others: Partial<PublishOptions> = {},
): PublishOptions {
  return {
    content: place.root,
    env: {},
    today: builtDay,
    now: new Date(`${builtDay}T10:00:00+08:00`),
    keep: 3,
    graceMs: 0,
    purge: false,
    isForced: false,
    isDry: false,
    onStep: () => undefined,
    ...place,
    ...others,
  };
}
