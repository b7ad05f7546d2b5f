import { headOf, inOrder } from '../../domain/chain.ts';
import { parseDate } from '../../domain/date.ts';
import { type Change, changes, type Entry } from '../../domain/entry.ts';
import { latestExpiry } from '../../domain/fault.ts';
import { isSamePerson } from '../../domain/person.ts';
import { rungHeight, rungs } from '../../domain/rung.ts';
import { after, noStanding } from '../../domain/standing.ts';
import { type Answers, type Draft, type DraftContext, listed, type Question } from './draft.ts';
import { yamlText } from './yaml-text.ts';

/** A status entry: its number, its link and the digest of its evidence are worked out. */
export const entryDraft: Draft = {
  flags: [
    ...['change', 'gate', 'recorded', 'rung', 'expires', 'implementer', 'verifier', 'rechecked', 'answers'],
    ...['reason-kind', 'reason', 'statement', 'reporter', 'accepted-by', 'note'],
    ...['evidence-title', 'evidence-system', 'evidence-scope', 'evidence-from', 'evidence-to'],
    ...['evidence-collected', 'evidence-collector', 'evidence-file', 'evidence-metadata-only'],
  ],
  questions: (answers, context) => [
    { name: 'change', ask: 'What is it?', choices: changes },
    { name: 'gate', ask: 'Which gate is it about?', choices: context.sources.entries.gates.map(({ id }) => id) },
    day(
      'recorded',
      'On which day is it added?',
      context.today,
      [lastDayIn(context), 'the last entry was recorded then'],
      [context.today, 'it is not later than that yet'],
    ),
    ...(isChange(answers.change) ? questionsOf[answers.change](answers, context) : []),
    text('note', 'Anything a reader should know besides? (may stay empty)', ''),
  ],
  file: (answers, context) => {
    const { size, digest } = headOf(ledgerOf(context));
    const sequence = size + 1;
    const base = { change: answers.change, sequence, previous: digest, gate: answers.gate, recorded: answers.recorded };
    const note = answers.note ? { note: answers.note } : {};
    const value = { ...base, ...saidBy(answers, context), ...note };
    return { path: `content/ledger/${String(sequence).padStart(4, '0')}-${answers.gate}.yaml`, text: yamlText(value) };
  },
};

type Ask = (answers: Answers, context: DraftContext) => readonly Question[];

const questionsOf = {
  upgrade: (answers, context) => grant(answers, context),
  renewal: (answers, context) => [...grant(answers, context), text('rechecked', 'What was checked again, and how?')],
  downgrade: () => [
    {
      name: 'reason-kind',
      ask: 'Should it never have counted (revoked), or does it no longer hold (lapsed)?',
      choices: ['revoked', 'lapsed'],
    },
    text('reason', 'Why, in one sentence?'),
  ],
  'counter-evidence': () => [text('statement', 'What was found?'), text('reporter', 'Who reported it?')],
  'accepted-risk': ({ recorded }) => [
    text('statement', 'Which risk is accepted?'),
    text('accepted-by', 'Who accepted it?'),
    expiry('Through which day? (one year at most)', recorded),
  ],
} as const satisfies Record<Change, Ask>;

function grant(answers: Answers, context: DraftContext): readonly Question[] {
  const { recorded, gate = '', implementer = '', 'evidence-from': from, 'evidence-to': to } = answers;
  return [
    {
      name: 'rung',
      ask: 'Which rung is reached?',
      choices: rungs,
      suggestion: nextRung(gate, answers.change, context),
    },
    expiry('Through which day does it count? (one year at most)', recorded),
    text('implementer', 'Who put the control in place?'),
    {
      ...text('verifier', 'Who checked it? (somebody else)'),
      problem: (name) => (isSamePerson(implementer, name) ? 'also the implementer; somebody else has to check' : null),
    },
    {
      ...text('answers', 'Numbers of counter-evidence that this answers, such as 3, 5 (may stay empty)', ''),
      problem: (numbers) => answersProblem(numbers, gate, context),
    },
    text('evidence-title', 'Evidence: what is it called?'),
    text('evidence-system', 'Evidence: from which system?'),
    text('evidence-scope', 'Evidence: about which part of it, and what does it leave out?'),
    day('evidence-from', 'Evidence: first day that it speaks about?'),
    day(
      'evidence-to',
      'Evidence: last day that it speaks about?',
      undefined,
      [from, 'its first day'],
      [recorded, 'the entry is recorded then'],
    ),
    day(
      'evidence-collected',
      'Evidence: collected on which day?',
      recorded,
      [to, 'the last day that it speaks about'],
      [recorded, 'the entry is recorded then'],
    ),
    text('evidence-collector', 'Evidence: collected by whom?'),
    {
      ...text('evidence-file', 'Evidence: file below content/evidence/ (empty if none is kept there)', ''),
      problem: (file) => (context.evidenceDigest(file) === null ? `there is no file content/evidence/${file}` : null),
    },
    ...(answers['evidence-file'] === ''
      ? [text('evidence-metadata-only', 'Evidence: why is only this description kept here?')]
      : []),
  ];
}

/** What an entry says, from the answers that its kind asks for. */
function saidBy(answers: Answers, { evidenceDigest }: DraftContext): object {
  switch (answers.change) {
    case 'downgrade':
      return { reason: { kind: answers['reason-kind'], sentence: answers.reason } };
    case 'counter-evidence':
      return { statement: answers.statement, reporter: answers.reporter };
    case 'accepted-risk':
      return { statement: answers.statement, acceptedBy: answers['accepted-by'], expires: answers.expires };
    default: {
      const file = answers['evidence-file'] ?? '';
      const numbers = listed(answers.answers ?? '', ',').map(Number);
      return {
        rung: answers.rung,
        expires: answers.expires,
        implementer: answers.implementer,
        verifier: answers.verifier,
        ...(answers.change === 'renewal' ? { rechecked: answers.rechecked } : {}),
        ...(numbers.length > 0 ? { answers: numbers } : {}),
        evidence: [
          {
            title: answers['evidence-title'],
            system: answers['evidence-system'],
            scope: answers['evidence-scope'],
            period: { from: answers['evidence-from'], to: answers['evidence-to'] },
            collected: answers['evidence-collected'],
            collector: answers['evidence-collector'],
            ...(file === ''
              ? { metadataOnly: answers['evidence-metadata-only'] }
              : { file, sha256: evidenceDigest(file) }),
          },
        ],
      };
    }
  }
}

/** The rung that an upgrade comes to next, or the one that a renewal checks again. */
function nextRung(gate: string, change: string | undefined, context: DraftContext): string | undefined {
  const { climbed } = ledgerOf(context)
    .filter((entry) => entry.gate === gate)
    .reduce(after, noStanding);
  if (climbed === null) return change === 'upgrade' ? rungs[0] : undefined;
  return change === 'renewal' ? climbed : rungs[rungHeight(climbed) + 1];
}

function ledgerOf({ sources }: DraftContext): readonly Entry[] {
  return inOrder(sources.entries.ledger.map(({ data }) => data));
}

function text(name: string, ask: string, suggestion?: string): Question {
  return suggestion === undefined ? { name, ask } : { name, ask, suggestion };
}

/** A day that an answer is held against, and what is on it. */
type Bound = readonly [day: string | undefined, what: string];

function day(name: string, ask: string, suggestion?: string, first?: Bound, last?: Bound): Question {
  const problem = (answer: string) => {
    if (parseDate(answer) === null) return 'expected a day that exists, YYYY-MM-DD';
    if (first?.[0] !== undefined && answer < first[0]) return `expected ${first[0]} or later: ${first[1]}`;
    if (last?.[0] !== undefined && answer > last[0]) return `expected ${last[0]} or earlier: ${last[1]}`;
    return null;
  };
  return { ...text(name, ask, suggestion), problem };
}

function expiry(ask: string, recorded: string | undefined): Question {
  const from = parseDate(recorded ?? '');
  const latest = from === null ? undefined : latestExpiry(from);
  return day(
    'expires',
    ask,
    latest,
    [recorded, 'it is recorded then'],
    [latest, 'an entry counts for one year at most'],
  );
}

function answersProblem(numbers: string, gate: string, context: DraftContext): string | null {
  const open = ledgerOf(context)
    .filter((entry) => entry.gate === gate)
    .reduce(after, noStanding).open;
  const wrong = listed(numbers, ',').find((number) => !open.some((one) => String(one) === number));
  if (wrong === undefined) return null;
  const expected = open.length === 0 ? 'there is none, so leave it empty' : `expected some of ${open.join(', ')}`;
  return `“${wrong}” is no number of open counter-evidence about ${gate}; ${expected}`;
}

function lastDayIn(context: DraftContext): string | undefined {
  return ledgerOf(context).at(-1)?.recorded;
}

function isChange(change: string | undefined): change is Change {
  return changes.some((one) => one === change);
}
