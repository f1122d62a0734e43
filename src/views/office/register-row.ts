import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { divisionLink } from '../links.ts';
import { paths } from '../paths.ts';
import type { PlacedEntry } from './register-index.ts';

/** An entry as a line of its register. */
export interface RegisterRow {
  entry: Link;
  level?: string | undefined;
  division?: Link | undefined;
  address?: string | undefined;
  capacity?: number | undefined;
  phone?: string | undefined;
}

export function registerRow(edition: Edition, placed: PlacedEntry): RegisterRow {
  const { register, entry, name, place, division } = placed;
  return {
    entry: { text: name, path: paths.registerEntry(register.id, entry.id) },
    level: register.levels.find(({ id }) => id === entry.level)?.name,
    division: division && divisionLink(edition, division),
    address: entry.address ?? (entry.unit === undefined ? undefined : place.unit.address),
    capacity: entry.capacity,
    phone: entry.phone,
  };
}

/** The register an entry stands on. */
export function registerLink({ register }: Pick<PlacedEntry, 'register'>): Link {
  return { text: register.title, path: paths.register(register.id) };
}
