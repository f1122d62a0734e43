import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { paths } from '../paths.ts';

/** To the list of members, with how many there are; undefined while there are none. */
export function networkLink({ members }: Edition): { link: Link; members: number } | undefined {
  const { length } = members.all();
  return length === 0 ? undefined : { link: { text: '社区在线', path: paths.network }, members: length };
}
