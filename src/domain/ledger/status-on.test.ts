import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aLedger } from '../../testing/builders/ledgers.ts';
import { aCycle, aProgram } from '../../testing/builders/records.ts';
import { historiesOf, statusOn, type Status } from './status-on.ts';

function statusOf(rows: string[], day: string, suspensionCountsDays = true): Status | undefined {
  const ledger = aLedger({
    programs: [aProgram({ publicity: { workingDays: 5 }, suspensionCountsDays })],
    cycles: [
      aCycle(),
      aCycle({
        id: '2022-02',
        assessment: { from: '2022-04-18', to: '2022-05-01' },
        validity: { from: '2022-05-02', to: '2022-05-15' },
      }),
    ],
    events: [
      ...eventRows(rows.filter((row) => row < '2022-04-30')),
      ...eventRows(
        rows.filter((row) => row >= '2022-04-30'),
        { cycle: '2022-02' },
      ),
    ],
  });
  const [history] = historiesOf(ledger, 'epidemic-free', 'huayuan');
  return history && statusOn(history, day);
}

/** `in-force since 2022-04-18 to 2022-05-01`. */
function standing(rows: string[], day: string): string | undefined {
  const found = statusOf(rows, day)?.standing;
  if (found === undefined) return undefined;
  const until = found.state === 'ended' ? found.cause : `to ${found.validTo ?? 'open'}`;
  return `${found.state} since ${found.since} ${until}`;
}

const certified = '2022-04-16 huayuan certified';

test('before the decision there is nothing', () => {
  expect(standing([certified], '2022-04-15')).toBeUndefined();
});

test('between the decision and the first day the certification lies ahead', () => {
  expect(standing([certified], '2022-04-17')).toBe('upcoming since 2022-04-16 to 2022-05-01');
});

test('it is in force on its first and its last day, and expired on the next', () => {
  expect(standing([certified], '2022-04-18')).toBe('in-force since 2022-04-18 to 2022-05-01');
  expect(standing([certified], '2022-05-01')).toBe('in-force since 2022-04-18 to 2022-05-01');
  expect(standing([certified], '2022-05-02')).toBe('ended since 2022-05-02 expired');
});

test('a renewal lengthens the validity from its own day on, not before', () => {
  const rows = [certified, '2022-04-30 huayuan renewed'];
  expect(standing(rows, '2022-04-29')).toBe('in-force since 2022-04-18 to 2022-05-01');
  expect(standing(rows, '2022-04-30')).toBe('in-force since 2022-04-18 to 2022-05-15');
});

test('a suspension and its end', () => {
  const rows = [certified, '2022-04-20 huayuan suspended', '2022-04-22 huayuan restored'];
  expect(standing(rows, '2022-04-21')).toBe('suspended since 2022-04-20 to 2022-05-01');
  expect(standing(rows, '2022-04-22')).toBe('in-force since 2022-04-22 to 2022-05-01');
});

test('where suspended days count, a suspended certification expires', () => {
  const rows = [certified, '2022-04-20 huayuan suspended'];
  expect(standing(rows, '2022-05-02')).toBe('ended since 2022-05-02 expired');
});

test('where they do not, it stays suspended, and has no last day meanwhile', () => {
  const status = statusOf([certified, '2022-04-20 huayuan suspended'], '2022-06-01', false);
  expect(status?.standing).toMatchObject({ state: 'suspended', since: '2022-04-20', validTo: null });
  expect(status?.standing?.certification.end).toBeUndefined();
});

test('what was suspended and then revoked is revoked', () => {
  const rows = [certified, '2022-04-20 huayuan suspended', '2022-04-22 huayuan revoked'];
  expect(standing(rows, '2022-06-01')).toBe('ended since 2022-04-22 revoked');
});

test('a lapse that is recorded later is not known before', () => {
  const rows = [certified, '2022-05-04 huayuan lapsed'];
  expect(standing(rows, '2022-05-03')).toBe('ended since 2022-05-02 expired');
  expect(standing(rows, '2022-05-04')).toBe('ended since 2022-05-02 lapsed');
});

test('an application runs beside the certification', () => {
  const rows = [certified, '2022-04-20 huayuan applied', '2022-04-30 huayuan reviewed'];
  const status = statusOf(rows, '2022-04-29');
  expect(status?.standing?.state).toBe('in-force');
  expect(status?.application).toEqual({ step: 'applied', since: '2022-04-20', cycle: '2022-01' });
  expect(statusOf(rows, '2022-04-30')?.application?.step).toBe('reviewed');
});

test('a renewal or a withdrawal closes the application', () => {
  const applied = [certified, '2022-04-20 huayuan applied'];
  expect(statusOf([...applied, '2022-05-01 huayuan renewed'], '2022-05-01')?.application).toBeUndefined();
  expect(statusOf([...applied, '2022-04-21 huayuan withdrawn'], '2022-04-21')?.application).toBeUndefined();
});

test('the last event is the last up to the day', () => {
  const rows = [certified, '2022-04-20 huayuan suspended'];
  expect(statusOf(rows, '2022-04-19')?.lastEvent?.event).toBe('certified');
  expect(statusOf(rows, '2022-04-20')?.lastEvent?.event).toBe('suspended');
});
