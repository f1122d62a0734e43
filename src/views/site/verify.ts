import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { standingOf } from '../honour/board.ts';
import { paths } from '../paths.ts';

/** `/verify/`: checks the credential of a board in the reader's browser. */
export interface VerifyView {
  template: 'verify';
  head: PageHead;
  /** Who signs. */
  office: string;
  /** A board in force to try it with, or the first there is. */
  example: Link | undefined;
}

/** The page that checks credentials. What it checks it learns from the address behind `#`, or from a file. */
export function verifyView(edition: Edition): VerifyView {
  const { issuer } = edition.registry;
  return {
    template: 'verify',
    head: {
      path: paths.verify,
      title: '核验牌匾',
      description: `查一块牌匾、一份电子凭证是不是${issuer.name}签发的，现在还算不算数。`,
      crumbs: [crumbs.home],
      column: {
        name: '核验牌匾',
        description: '凭编号或文件核验牌匾的真伪和状态。',
        keywords: ['核验', '牌匾', issuer.name],
        type: '服务',
      },
    },
    office: issuer.name,
    example: exampleOf(edition),
  };
}

function exampleOf(edition: Edition): Link | undefined {
  const plaques = [...edition.registry.plaques.values()].filter((plaque) => edition.plaqueLink(plaque));
  const inForce = plaques.find((plaque) => {
    const standing = standingOf(edition, plaque);
    const program = edition.registry.programs.get(plaque.program);
    const level = program?.levels.list.find(({ id }) => id === standing?.certification.level);
    return standing?.state === 'in-force' && plaque.removedOn === undefined && level?.grantedHere;
  });
  const example = inForce ?? plaques[0];
  return example && edition.plaqueLink(example);
}
