import { afterAll, boards, ledgerRows, merges, move, renaming, units, type CycleId } from './story.ts';
import { storyNotices } from './story-notices.ts';

const csv = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;

/** The roll, which holds the names and places of the day. */
export function roll(known: string): string {
  return csv(
    'id,name,kind,division,aliases,households,population,address',
    Object.entries(units).map(([id, name]) => {
      const nameToday = id === renaming.unit && renaming.date <= known ? renaming.to : name;
      const division = id === move.unit && move.date <= known ? move.to : 'chunjiang';
      return `${id},${nameToday},compound,${division},,100,300,`;
    }),
  );
}

export function unitEvents(known: string): string {
  const rows = [
    [renaming.date, 'rename', renaming.unit, renaming.from, renaming.to, '', '', ''],
    [move.date, 'move', move.unit, move.from, move.to, '', '', ''],
    ...merges.map(({ date, unit, into, notice }) => [date, 'merge', unit, '', into, 'carry', '', notice]),
  ];
  return csv(
    'date,event,unit,from,to,honours,document,notice',
    rows.filter(([date = '']) => date <= known).map((row) => row.join(',')),
  );
}

export function cycleRows(id: CycleId, known: string): string {
  const rows = ledgerRows.filter(({ cycle, date }) => cycle === id && date <= known);
  return csv(
    'date,unit,event,level,notice,reason,document',
    rows.map(({ date, unit, event, notice, reason = '' }) => {
      const isOut = storyNotices.some(({ id: one, published }) => one === notice && published <= known);
      return `${date},${unit},${event},,${isOut ? notice : ''},${reason},`;
    }),
  );
}

/** A board has its number from the day of the decision; it is hung when it is made. */
export function boardRows(known: string): string {
  const decided = ledgerRows.filter(({ event, date }) => event === 'certified' && date <= known);
  const ordered = boards.filter(({ unit }) => decided.some((row) => row.unit === unit));
  return csv(
    'number,unit,level,placement,location,hungOn,removedOn,removalConfirmedBy',
    ordered.map(({ number, unit, hungOn, removedOn = afterAll }) => {
      const hung = hungOn <= known ? hungOn : '';
      const removed = removedOn <= known ? `${removedOn},MkConfirmedZ` : ',';
      return `${number},${unit},,,北门,${hung},${removed}`;
    }),
  );
}
