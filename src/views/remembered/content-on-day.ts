import type { PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';
import { divisionsIn, type Divisions } from '../places.ts';
import { publicationsOf, type Publications } from '../publications.ts';
import { watchedUnits } from './watched-units.ts';
import { WatchedMap, watchedIndex } from './watched.ts';

/** The content that views of a day are derived from, and the two indexes of it through which most of them look. */
export interface ContentOnDay {
  registry: Registry;
  publications: Publications;
  divisions: Divisions;
}

export function contentOn(registry: Registry, day: PlainDate): ContentOnDay {
  return { registry, publications: publicationsOf(registry, day), divisions: divisionsIn(registry) };
}

/** Parts of the registry that editors change record by record while most pages stay as they are. */
const watchedParts = ['units', 'notices', 'approvals', 'attachedFiles', 'photos', 'experiences'] as const;

/**
 * The same content, which notes what is looked up in the watched parts. The others are not watched: everything
 * depends on them (`unwatchedParts`).
 */
export function watchedContent({ registry, publications, divisions }: ContentOnDay): ContentOnDay {
  const parts = watchedParts
    .filter((part) => part !== 'units')
    .map((part) => {
      const map = new WatchedMap(
        registry[part] as ReadonlyMap<string, unknown>,
        (source: ContentOnDay) => source.registry[part] as ReadonlyMap<string, unknown>,
      );
      return [part, map] as const;
    });
  return {
    registry: {
      ...registry,
      ...(Object.fromEntries(parts) as Partial<Registry>),
      units: watchedUnits(registry.units, (source: ContentOnDay) => source.registry.units),
    },
    publications: watchedIndex(publications, (source: ContentOnDay) => source.publications),
    divisions: watchedIndex(divisions, (source: ContentOnDay) => source.divisions),
  };
}

export type UnwatchedParts = Omit<Registry, (typeof watchedParts)[number]>;

/** What of a registry is not watched, in the order of its parts. */
export function unwatchedParts(registry: Registry): unknown[] {
  return Object.entries(registry).filter(([part]) => !(watchedParts as readonly string[]).includes(part));
}
