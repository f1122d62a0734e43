import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainDiskFault } from './disk-fault.ts';
import { PressError } from './press-error.ts';

it.runIf(process.platform === 'linux')('says that the disk is full, and what to do', () => {
  const write = () => {
    try {
      writeFileSync('/dev/full', 'x');
    } catch (error) {
      throw explainDiskFault(error);
    }
  };
  expect(write).toThrow(/^磁盘已满。请腾出空间.*旧网站未受影响。（ENOSPC/);
});

it('gives other errors back as they are', () => {
  const errors = [new Error('x'), new PressError('HB-PRESS-PAGE', 'x'), 'x'];
  expect(errors.map(explainDiskFault)).toEqual(errors);
});
