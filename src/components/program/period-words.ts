import type { HonourTerm } from '../../views/honour/honour-term.ts';
import type { ProgramView } from '../../views/program/program.ts';

/** How long a certification holds, in words: `每14天一期`, `3年`, `长期有效，直至取消`. */
export function periodWords(period: HonourTerm['period']): string {
  switch (period.kind) {
    case 'cycle':
      return `每${period.days}天一期，逐期认定`;
    case 'term':
      return period.months % 12 === 0 ? `认定后${period.months / 12}年` : `认定后${period.months}个月`;
    case 'open':
      return '长期有效，直至取消';
  }
}

const outside = {
  'performance-review': '绩效考核',
  'qualification-rating': '资格评定',
  'reform-pilot': '改革试点',
} as const;

/** On what ground the office runs the program, in words. */
export function approvalWords(approval: ProgramView['approval']): string {
  if (approval.kind === 'approved') return `${approval.by}批准（${approval.number}），依据${approval.basis}`;
  return `属${outside[approval.kind]}，不属于创建示范活动；依据${approval.basis}`;
}
