import { expect, test } from 'vitest';
import { simplifiedCharacters } from './variants.ts';

const map = simplifiedCharacters();

test.each([...'錦锦 裏里 裡里 臺台 衞卫 衛卫 羣群 峯峰 爲为 為为 溫温 戶户 綫线 線线'.split(' ')])(
  'a Traditional form is folded, of Taiwan and Hong Kong too: %s',
  (pair) => {
    const [from = '', to] = [...pair];
    expect(map.get(from)).toBe(to);
  },
);

test('a simplified character stays, and none leads to another that is folded', () => {
  for (const character of '里台面后么幺吃才') expect(map.get(character) ?? character).toBe(character);
  for (const target of map.values()) expect(map.has(target)).toBe(false);
});
