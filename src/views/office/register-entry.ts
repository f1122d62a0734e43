import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { divisionLink } from '../links.ts';
import { paths } from '../paths.ts';
import { isListed, type PlacedEntry } from './register-index.ts';
import { registerLink, registerRow, type RegisterRow } from './register-row.ts';

const fewNear = 10;

/** `/registers/<id>/<entry>/`: one place of a register; it keeps its page when it is taken off. */
export interface RegisterEntryView {
  template: 'register-entry';
  head: PageHead;
  asOf: PlainDate;
  row: RegisterRow;
  register: Link;
  keeper: string;
  checkedOn: PlainDate;
  street?: Link | undefined;
  /** The unit of the rolls that it is. */
  unit?: Mention | undefined;
  capacity?: { name: string; unit: string } | undefined;
  detail?: string | undefined;
  since?: PlainDate | undefined;
  /** Its last day on the register, if that is over. */
  until?: PlainDate | undefined;
  /** Others of the register in the same neighbourhood. */
  near: RegisterRow[];
}

export function registerEntryView(edition: Edition, placed: PlacedEntry): RegisterEntryView {
  const { register, entry, name, place, division } = placed;
  const where = [place.street, division]
    .filter((unit, at, all) => unit !== undefined && all.indexOf(unit) === at)
    .map((unit) => unit && edition.places.at(unit).name);
  return {
    template: 'register-entry',
    head: {
      path: paths.registerEntry(register.id, entry.id),
      title: name,
      description: `${register.title}：${name}，在${where.join('')}。`,
      crumbs: [crumbs.home, { text: '名录', path: paths.registers }, registerLink(placed)],
      section: 'communities',
    },
    asOf: edition.day,
    row: registerRow(edition, placed),
    register: registerLink(placed),
    keeper: register.keeper,
    checkedOn: register.asOf,
    street: place.street && divisionLink(edition, place.street),
    unit: entry.unit === undefined ? undefined : place.mention,
    capacity: register.capacity,
    detail: entry.detail,
    since: entry.since,
    until: isListed(entry, edition.day) ? undefined : entry.until,
    near: nearTo(edition, placed),
  };
}

function nearTo(edition: Edition, { register, entry, division }: PlacedEntry): RegisterRow[] {
  const near: RegisterRow[] = [];
  for (const other of division ? edition.registers.inDivision(division.id) : []) {
    if (near.length === fewNear) break;
    if (other.register === register && other.entry !== entry) near.push(registerRow(edition, other));
  }
  return near;
}
