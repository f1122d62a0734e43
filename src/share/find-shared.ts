import { privateKinds } from '../domain/unit-kind.ts';
import { formatDate, formatPublished } from '../i18n/format.ts';
import { noticeView } from '../views/notice/notice.ts';
import { honourListView } from '../views/honour-list/honour-list.ts';
import type { Edition } from '../views/edition.ts';
import { paths } from '../views/paths.ts';
import type { SiteView } from '../views/site/site.ts';
import { sharedList } from './shared-list.ts';
import { sharedNotice } from './shared-notice.ts';
import type { SharedDocument } from './shared-document.ts';

/** What is to be passed on, or, in Chinese, why it is not. */
export type FoundShared = { shared: SharedDocument } | { refusal: string };

/** Of an edition: a notice by its id, or an honour list as `program/cycle`. */
export function findShared(edition: Edition, wanted: string, site: SiteView): FoundShared {
  const [program = '', cycle] = wanted.split('/');
  return cycle === undefined ? findNotice(edition, wanted, site) : findList(edition, program, cycle, site);
}

function findNotice(edition: Edition, id: string, site: SiteView): FoundShared {
  const { registry, publications, day } = edition;
  const known = registry.notices.get(id);
  if (known === undefined) {
    const hint = registry.programs.has(id) ? '红榜请写成“项目/周期”。' : '';
    return { refusal: `没有编号为 ${id} 的通告。${hint}` };
  }
  if (known.kind === 'posting') {
    return { refusal: `${id} 是张榜，只贴公告栏，不上网，也不转发：npm run sheet -- ${id}` };
  }
  if (publications.changes.isHidden(id)) {
    return { refusal: `${id} 已撤回，内容不再公开，不能转发。从前转发的，请到各处删去。` };
  }
  const notice = publications.notice(id);
  const view = notice && (noticeView(edition, notice, true) ?? noticeView(edition, notice, false));
  if (view === undefined) {
    return {
      refusal: `${id} 要到 ${formatPublished(known.published)} 才发布，${formatDate(day)}还不能转发。`,
    };
  }
  const namesPeople = notice?.lists.some((list) =>
    edition.listed(list).some(({ place }) => privateKinds.includes(place.unit.kind)),
  );
  return withWarning(sharedNotice(view, paths.notice(id), site), namesPeople);
}

function findList(edition: Edition, program: string, cycle: string, site: SiteView): FoundShared {
  const list = edition.lists.at(program, cycle);
  const view = list && honourListView(edition, list, 'print');
  if (view === undefined) {
    const cycles = edition.lists.of(program).map(({ cycle: { id } }) => `${program}/${id}`);
    const hint = cycles.length > 0 ? `这个项目有：${cycles.join('、')}` : '也没有这个项目的名单';
    return { refusal: `到${formatDate(edition.day)}没有名单 ${program}/${cycle}。${hint}。` };
  }
  const namesPeople = list?.program.unitKinds.some((kind) => privateKinds.includes(kind));
  return withWarning(sharedList(view, paths.honourList(program, cycle), site), namesPeople);
}

/** Pages of persons go with their consent; what was passed on stays where it is. */
function withWarning(shared: SharedDocument, namesPeople: boolean | undefined): FoundShared {
  const warning = '名单里有个人或家庭：转发出去收不回来，以后要撤下时须到各处删去。先确认本人同意转发。';
  return {
    shared: namesPeople ? { ...shared, warnings: [...shared.warnings, warning] } : shared,
  };
}
