// An empty setting: `otp-credentials=()`. A program is told to allow nothing.

import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes a setting without a value right after the mention. */
export function noteEmptySetting({ mention, unit }: Reading, notes: Notes): void {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = mention.to; at < mention.to + 3; at += 1)
    if (text(at) === '=' && text(at + 1) === '(') notes.govern('setting:empty', at);
}
