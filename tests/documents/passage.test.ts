import { expect, expectTypeOf, test } from 'vitest';
import type { Passage } from '../../src/claims/passage.ts';
import type { Block } from '../../src/documents/block.ts';
import { blocksOf } from './shown.ts';

test('a block is a passage for the detector', () => {
  expectTypeOf<Block>().toExtend<Passage>();
  const passages: readonly Passage[] = blocksOf('a.txt', 'One paragraph.');
  expect(passages[0]?.role).toBe('paragraph');
});
