import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { programLink } from '../links.ts';
import { paths } from '../paths.ts';

export interface ProgramsView {
  template: 'programs';
  head: PageHead;
  asOf: PlainDate;
  programs: {
    program: Link;
    summary: string;
    /** Kinds of unit that can hold it, in words. */
    unitTerms: string[];
    levels: { name: string; grantor: string; grantedHere: boolean; count: number }[];
    count: number;
    list?: Link | undefined;
  }[];
}

/** `/programs/`: what can be won here, by whom it is granted, how many hold it today. */
export function programsView(edition: Edition): ProgramsView {
  const { issuer, programs } = edition.registry;
  const description = `${issuer.name}开展和登记的创建项目：标准、程序、授予机关和在册数量。`;
  return {
    template: 'programs',
    head: {
      path: paths.programs,
      title: '创建项目',
      description,
      crumbs: [crumbs.home],
      section: 'programs',
      column: {
        name: '创建项目',
        description,
        keywords: [...programs.values()].map(({ name }) => name),
        type: '创建项目',
      },
    },
    asOf: edition.day,
    programs: [...programs.values()].map((program) => ({
      program: programLink(program),
      summary: program.summary,
      unitTerms: unitTermsOf(program),
      levels: levelsOf(edition, program),
      count: edition.lists.today(program.id).count,
      list: edition.lists.newest(program.id)?.link,
    })),
  };
}

/** Kinds of unit that can hold it, in words. */
export function unitTermsOf(program: Program): string[] {
  return program.unitKinds.map((kind) => unitKindTerms[kind]);
}

/** Levels with their grantors and how many units hold each today. */
export function levelsOf(edition: Edition, program: Program): ProgramsView['programs'][number]['levels'] {
  const { levels } = edition.lists.today(program.id);
  return program.levels.list.map(({ id, name, grantor, grantedHere }) => ({
    name,
    grantor,
    grantedHere,
    count: levels.get(id) ?? 0,
  }));
}
