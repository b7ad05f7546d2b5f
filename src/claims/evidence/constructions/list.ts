// The constructions that are looked for, each by its name in linguistics.

import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';
import { noteDisclaimer } from './disclaimer.ts';
import { noteEllipsis } from './ellipsis.ts';
import { noteEmptySetting } from './empty-setting.ts';
import { noteEnumeration } from './enumeration.ts';
import { noteExclusive } from './exclusive.ts';
import { noteHabitual } from './habitual.ts';
import { noteInclusion } from './inclusion.ts';
import { noteSimile } from './simile.ts';

/** Each notes what it finds around a mention; the order does not matter. */
export const constructions: readonly ((reading: Reading, notes: Notes) => void)[] = [
  noteDisclaimer,
  noteEllipsis,
  noteEmptySetting,
  noteEnumeration,
  noteExclusive,
  noteHabitual,
  noteInclusion,
  noteSimile,
];
