import { unitKindTerms } from '../../../i18n/terms.ts';
import { unitKinds, type UnitKind } from '../../../domain/unit-kind.ts';
import { plainDate, type PlainDate } from '../../../domain/plain-date.ts';

/** A count as offices write it: `593`, `1,206`, `593户`, `５９３`; undefined where it is no whole number. */
export function countIn(cell: string): number | undefined {
  const plain = cell.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const found = /^(\d{1,9})(?:\.0+)?(?:户|人|个|戸)?$/.exec(plain)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Days between 1899-12-30, the day zero of workbooks, and 1970-01-01. */
const dayZero = 25_569;

/** `2022-04-05`, `2022.4.5`, `2022/4/5`, `2022年4月5日`, `20220405` or a workbook's serial number as a day. */
export function dateIn(cell: string): PlainDate | undefined {
  const plain = cell.normalize('NFKC').trim();
  const found =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      plain,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const day =
    found !== null
      ? `${found[1] ?? ''}-${(found[2] ?? '').padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}`
      : // Days from 1954 to 2173: what else is a number of five digits is no date of an office.
        /^[2-9]\d{4}$/.test(plain)
        ? new Date((Number(plain) - dayZero) * 86_400_000).toISOString().slice(0, 10)
        : '';
  return plainDate.safeParse(day).success ? day : undefined;
}

/** 小区, 自然村 … as a kind of unit. */
export function kindIn(cell: string): UnitKind | undefined {
  const plain = cell.replaceAll(/\s/g, '');
  const same: Readonly<Record<string, UnitKind>> = {
    住宅小区: 'compound',
    居民小区: 'compound',
    商品房小区: 'compound',
    老旧小区: 'compound',
    楼院: 'compound',
    工业园: 'park',
    工业园区: 'park',
    产业园: 'park',
    公司: 'enterprise',
    机关单位: 'institution',
    事业单位: 'institution',
  };
  return same[plain] ?? unitKinds.find((kind) => kind === plain || unitKindTerms[kind] === plain);
}
