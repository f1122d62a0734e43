import { expect, test } from 'vitest';
import { withColon } from './with-colon.ts';

test.each(['各街道办事处', '各街道办事处：', '各街道办事处:', '各街道办事处。'])(
  'the addressee %s ends in one full-width colon',
  (addressee) => {
    expect(withColon(addressee)).toBe('各街道办事处：');
  },
);
