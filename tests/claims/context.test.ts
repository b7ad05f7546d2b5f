import { expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { type Passage, plainPassage } from '../../src/claims/passage.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });
const loud = (passage: Passage): boolean => detector.judge(passage).length > 0;
const item = (text: string, around: Partial<Passage>): Passage => ({ ...plainPassage(text, 'list-item'), ...around });

/** A row: cells as [text, header]. */
function row(...cells: readonly (readonly [string, string | null])[]): Passage {
  let text = '';
  const placed = cells.map(([cell, header]) => {
    if (text !== '') text += ' | ';
    const start = text.length;
    text += cell;
    return { start, end: text.length, header };
  });
  return { ...plainPassage(text, 'row'), cells: placed };
}

test.each<[string, Passage]>([
  ['an item under “None of these is available:”', item('Tenant isolation', { lead: 'None of these is available:' })],
  [
    'an asserting phrase under “Required before launch:”',
    item('Immutable audit trail', { lead: 'Required before launch:' }),
  ],
  [
    'an item under “The following are required”',
    item('SOC 2 Type II report', { lead: 'The following are required before launch:' }),
  ],
  ['an item under “Planned for next year”', item('SSO for every plan', { lead: 'Planned for next year:' })],
  ['a cross-marked item', item('Immutable audit trail', { mark: 'cross' })],
  ['a bare name in a list', item('Tenant isolation', {})],
  ['a tick under a lead that withholds', item('Tenant isolation', { mark: 'tick', lead: 'Not available:' })],
  ['a row that says “Not met”', row(['Tenant isolation', 'Gate'], ['Not met', 'Outcome'])],
  ['a JSON row with not-met', row(['Tenant isolation', 'title'], ['not-met', 'outcome'])],
  ['a row that says “No”', row(['Tenant isolation', 'Gate'], ['No', 'Available'])],
  ['a row that says “planned”', row(['Tenant isolation', 'Gate'], ['planned', 'Status'])],
  ['a row with a cross', row(['SOC 2 Type II report', 'Gate'], ['✗', 'Status'])],
  ['a yes under “Required”', row(['Tenant isolation', 'Gate'], ['Yes', 'Required'])],
  ['a tick under “Planned”', row(['Tenant isolation', 'Gate'], ['✓', 'Planned'])],
  ['a struck sentence', { ...plainPassage('SSO is live for every plan.'), struck: [{ start: 0, end: 27 }] }],
])('stays quiet on %s', (_, passage) => {
  expect(loud(passage)).toBe(false);
});

test.each<[string, Passage]>([
  ['an item under “What you get today:”', item('Tenant isolation', { lead: 'What you get today:' })],
  ['a tick-marked item', item('Tenant isolation', { mark: 'tick' })],
  ['a row that says “Yes”', row(['Tenant isolation', 'Control'], ['Yes', 'Status'])],
  ['a row with a tick', row(['Tenant isolation', 'Control'], ['✓', 'Available'])],
  ['a row that says “Met”', row(['Tenant isolation', 'Gate'], ['Met', 'Outcome'])],
  ['a row that says “Included”', row(['SSO', null], ['Included', null])],
  ['a definition', row(['SOC 2 Type II', null], ['Certified since March', null])],
  ['a struck negation', { ...plainPassage('SSO is not live for every plan.'), struck: [{ start: 7, end: 10 }] }],
  ['a testimonial', plainPassage('“Our SOC 2 report arrived in March,” says our CEO.')],
])('flags %s', (_, passage) => {
  expect(loud(passage)).toBe(true);
});
