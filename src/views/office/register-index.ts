import type { PlainDate } from '../../domain/plain-date.ts';
import type { Register, RegisterEntry } from '../../domain/register.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Unit } from '../../domain/unit.ts';
import { groupedBy, once, oncePer } from '../once.ts';
import type { Place, Places } from '../places.ts';

/** An entry and where it lies on the day. */
export interface PlacedEntry {
  register: Register;
  entry: RegisterEntry;
  name: string;
  /** The unit it is, or the division it lies in. */
  place: Place;
  /** The neighbourhood, village or street it lies in. */
  division: Unit | undefined;
}

/** Registers on the day. */
export interface RegisterIndex {
  all: () => readonly Register[];
  /** Entries that stand on a register on the day, by street and neighbourhood. */
  entriesOf: (register: string) => readonly PlacedEntry[];
  /** An entry that stands on a register, or did. */
  at: (register: string, entry: string) => PlacedEntry | undefined;
  /** Entries of all registers that lie in a division (itself, not what is below it) or are a unit. */
  inDivision: (division: string) => readonly PlacedEntry[];
  ofUnit: (unit: string) => readonly PlacedEntry[];
  countInStreet: (register: string, street: string) => number;
}

/** Has it come onto its register by the day? */
function hasBegun({ since }: RegisterEntry, day: PlainDate): boolean {
  return since === undefined || since <= day;
}

/** Does it stand on its register on the day? */
export function isListed(entry: RegisterEntry, day: PlainDate): boolean {
  return hasBegun(entry, day) && (entry.until === undefined || day <= entry.until);
}

export function registerIndex(
  { registers, units }: Registry,
  placesOf: () => Places,
  day: PlainDate,
): RegisterIndex {
  // The order of `divisions.csv`, which is the clerk's: a street, then its neighbourhoods.
  const ranks = once(() => {
    const places = placesOf();
    const divisions = places.streets.flatMap((street) => [street, ...places.neighbourhoodsOf(street.id)]);
    return new Map(divisions.map(({ id }, index) => [id, index]));
  });
  const placed = (register: Register, entry: RegisterEntry): PlacedEntry | undefined => {
    const unit = units.get(entry.unit ?? entry.division ?? '');
    if (!unit || !hasBegun(entry, day)) return undefined;
    const place = placesOf().at(unit);
    const isUnit = entry.unit !== undefined;
    return {
      register,
      entry,
      name: entry.name ?? place.name,
      place,
      division: isUnit ? (place.neighbourhood ?? place.street) : unit,
    };
  };
  const entriesOf = oncePer((id: string): PlacedEntry[] => {
    const register = registers.get(id);
    if (!register) return [];
    const listed = [...register.entries.values()].filter((entry) => isListed(entry, day));
    const all = listed.flatMap((entry) => placed(register, entry) ?? []);
    const rankOf = (division: Unit | undefined) => ranks().get(division?.id ?? '') ?? -1;
    return all.toSorted((a, b) => rankOf(a.division) - rankOf(b.division));
  });
  const everything = once(() => [...registers.keys()].flatMap((id) => entriesOf(id)));
  const byDivision = once(() => groupedBy(everything(), ({ division }) => division?.id));
  const countsByStreet = once(() => {
    const counts = new Map<string, number>();
    for (const { register, place } of everything()) {
      const key = `${register.id} ${place.street?.id ?? ''}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  });
  const byUnit = once(() => groupedBy(everything(), ({ entry }) => entry.unit));
  return {
    all: () => [...registers.values()],
    entriesOf,
    at: (registerId, entryId) => {
      const register = registers.get(registerId);
      const entry = register?.entries.get(entryId);
      return register && entry && placed(register, entry);
    },
    inDivision: (division) => byDivision().get(division) ?? [],
    ofUnit: (unit) => byUnit().get(unit) ?? [],
    countInStreet: (register, street) => countsByStreet().get(`${register} ${street}`) ?? 0,
  };
}
