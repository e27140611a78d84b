import { codeRanges } from 'scripts/releases/releaseChanges';
import { expect, test } from 'vitest';

test('what changed is said in ranges of codes', () => {
  const codes = ['BP-0001', 'BP-0002', 'BP-0003', 'BP-0005', 'FU-0006', 'hn', 'settings', 'sv'];
  expect(codeRanges(codes)).toEqual([
    'BP-0001–BP-0003',
    'BP-0005',
    'FU-0006',
    'hn',
    'settings',
    'sv',
  ]);
});
