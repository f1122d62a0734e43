import { memberOfFile } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Origin } from '../../domain/origin.ts';
import type { Unit } from '../../domain/unit.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { divisionLink, divisionsDownTo } from '../links.ts';
import { paths } from '../paths.ts';

/** The way down to a notice: through the notices of the site, or through the home of the member that published it. */
export function noticeCrumbs(edition: Edition, notice: Notice): Link[] {
  const member = memberUnitOf(edition, notice);
  if (member === undefined) return [crumbs.home, crumbs.notices];
  const { members } = edition;
  const hasNotices = members.at(member.id) !== undefined && members.noticesOf(member.id).length > 0;
  return [
    crumbs.home,
    crumbs.communities,
    ...divisionsDownTo(edition, member),
    ...(hasNotices ? [{ text: '通告', path: paths.memberNotices(member) }] : []),
  ];
}

/** The street or town of the member that published a notice or an experience. */
export function streetOfMember(edition: Edition, record: { origin: Origin }): Link | undefined {
  const member = memberUnitOf(edition, record);
  const street = member && edition.places.at(member).street;
  return street && divisionLink(edition, street);
}

function memberUnitOf({ registry }: Edition, { origin }: { origin: Origin }): Unit | undefined {
  return registry.units.get(memberOfFile(origin.file) ?? '');
}
