import { id, name } from '../domain/id.ts';
import { documentNumber } from '../domain/notice.ts';
import { normalPeerAddress } from '../domain/peer.ts';
import { plaqueNumber } from '../domain/plaque.ts';

/** What was meant by a value that breaks the rule of this code, where only its writing is at fault. */
export function mendedValue(code: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.normalize('NFKC').trim();
  switch (code) {
    case 'HB205':
      return ifValid(id, hyphened(plain.toLowerCase()));
    case 'HB207':
      return ifValid(name, value.trim().replaceAll(/\s*\n\s*/g, ''));
    case 'HB211':
      return ifValid(plaqueNumber, hyphened(plain.toUpperCase()));
    case 'HB231':
      return normalPeerAddress(/^\w+:\/\//.test(plain) ? plain : `https://${plain}`);
    case 'HB212':
      return ifValid(documentNumber, bracketed(plain));
    case 'HB225':
      return /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : undefined;
    default:
      return undefined;
  }
}

function hyphened(text: string): string {
  return text.replaceAll(/[\s_.\u2010-\u2015-]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** `清指〔2022〕5号` from `清指[2022]05号`, `清指（2022）5号`, `清指 【2022】 第5号`. */
function bracketed(text: string): string {
  const parts = /^(\S+?)\s*[[(〔【［（]\s*(\d{4})\s*[\])〕】］）]\s*第?\s*0*(\d+)\s*号?$/u.exec(text);
  return parts ? `${parts[1]}〔${parts[2]}〕${parts[3]}号` : text;
}

function ifValid(schema: typeof id, text: string): string | undefined {
  return schema.safeParse(text).success ? text : undefined;
}
