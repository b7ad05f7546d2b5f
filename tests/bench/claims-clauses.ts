// The plainest clauses about each subject, said outright, denied, planned, asked, quoted and made to wait. People who write sentences
// to try a detector leave these out, so nothing else teaches them.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Row } from '../claims/corpus.ts';

/** `{S}` is the clause, `{N}` its denial, `{F}` its future, `{M}` what must be, `{Q}` the question; small letters inside a sentence. */
const said = [
  '{S}.',
  '{S}',
  '{S} today.',
  'Today, {s}.',
  'Yes, {s}.',
  'It is true that {s}.',
  'Good news: {s}.',
  '{S}, so auditors can rest.',
  '{Q} Yes.',
  '{Q} Yes, always.',
  'It would be false to claim that {n}.',
  'It would be wrong to think that {n}.',
];
const denied = [
  '{N}.',
  '{N}',
  '{N} yet.',
  '{N} today.',
  'Today, {n}.',
  '{Q} No.',
  '{Q} Not yet.',
  'It is not true that {s}.',
  'There is no proof that {s}.',
];
const withheld = [
  '{F}.',
  '{F} next year.',
  '{M}.',
  '{M} before launch.',
  '{Q}',
  'Once {s}, this page will say so.',
  'Until {s}, production stays closed.',
  'If {s}, we would say so.',
  'We do not claim that {s}.',
  'Nobody may say that {s}.',
  'Never write “{S}”.',
  '“{S}” would be a claim.',
  'Before launch, we must show that {s}.',
  'It would be wrong to think that {s}.',
  'It would be false to claim that {s}.',
  'Once it is built, {s}.',
  'As soon as the gate is met, {s}.',
  'On paper, {s}.',
];
/** Of a breach the denial is the claim. */
const breachSaid = ['{N}.', '{N}', '{N} any more.', 'It is true that {n}.', '{Q} No.', '{Q} No, never.'];
const breachDenied = [
  '{S}.',
  '{S}',
  '{S} today.',
  'Today, {s}.',
  '{Q} Yes.',
  'It is true that {s}.',
  'There is no proof that {n}.',
];
const breachWithheld = [
  '{Q}',
  'Once {n}, this page will say so.',
  'If {n}, we would say so.',
  'We do not claim that {n}.',
  'Nobody may say that {n}.',
  'Never write “{N}”.',
  'It would be wrong to think that {n}.',
  'Once it is built, {n}.',
  'As soon as the gate is met, {n}.',
];

type Clause = Readonly<Record<'S' | 'N' | 'F' | 'M' | 'Q', string | null>>;

/** Rows of every clause of every subject, with `company` as the company's name. */
export function clauseRows(company: string): Row[] {
  const file = new URL('../corpus/claims/clauses.yaml', import.meta.url);
  const clauses = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  return Object.entries(clauses).flatMap(([subject, lines]) =>
    lines.flatMap((line, at) => {
      const isBreach = line.startsWith('!');
      const clause = clauseOf(line.replace(/^!/, '').replaceAll('@', company));
      const rows = (frames: readonly string[], claims: readonly string[]): Row[] =>
        frames.flatMap((frame) => {
          const text = filled(frame, clause);
          return text === null
            ? []
            : [{ id: `${subject}-clause-${at}-${frame}`, text, claims, about: [subject], kind: 'clause' }];
        });
      return isBreach
        ? [...rows(breachSaid, [subject]), ...rows([...breachDenied, ...breachWithheld], [])]
        : [...rows(said, [subject]), ...rows([...denied, ...withheld], [])];
    }),
  );
}

function filled(frame: string, clause: Clause): string | null {
  const letter = frame.match(/\{(\w)\}/)?.[1] ?? 'S';
  const text = clause[letter.toUpperCase() as keyof Clause];
  if (text === null) return null;
  const isInside = letter !== letter.toUpperCase();
  // A name keeps its capital.
  const small = /^(?:[A-Z]{2,}|A?I )/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  const whole = frame.replace(`{${letter}}`, isInside ? small : text);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The forms of a clause such as `Users {sign|sign} in`. */
function clauseOf(line: string): Clause {
  const match = line.match(/^(.*) \{(.*)\}(.*)$/);
  if (match === null) throw new Error(`no verb in braces: ${line}`);
  const [, noun = '', verb = '', rest = ''] = match;
  const [form = '', base = ''] = verb.split('|');
  const asked = noun.charAt(0).toLowerCase() + noun.slice(1);
  const inside = /^[A-Z]{2}/.test(noun) ? noun : asked;
  if (form === 'can')
    return { S: `${noun} can${rest}`, N: `${noun} cannot${rest}`, F: null, M: null, Q: `Can ${inside}${rest}?` };
  if (base === '')
    return {
      S: `${noun} ${form}${rest}`,
      N: `${noun} ${form} not${rest}`,
      F: `${noun} will be${rest}`,
      M: `${noun} must be${rest}`,
      Q: `${form === 'is' ? 'Is' : 'Are'} ${inside}${rest}?`,
    };
  const does = form === base ? 'do' : 'does';
  return {
    S: `${noun} ${form}${rest}`,
    N: `${noun} ${does} not ${base}${rest}`,
    F: `${noun} will ${base}${rest}`,
    M: `${noun} must ${base}${rest}`,
    Q: `${does === 'do' ? 'Do' : 'Does'} ${inside} ${base}${rest}?`,
  };
}
