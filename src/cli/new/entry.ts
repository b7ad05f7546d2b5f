import { headOf } from '../../domain/chain.ts';
import { addYears, parseDate } from '../../domain/date.ts';
import { type Change, changes, type Entry } from '../../domain/entry.ts';
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
    day('recorded', 'On which day is it added?', context.today),
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
    day('expires', 'Through which day? (one year at most)', yearAfter(recorded)),
  ],
} as const satisfies Record<Change, Ask>;

function grant(answers: Answers, context: DraftContext): readonly Question[] {
  const { recorded, gate = '' } = answers;
  return [
    {
      name: 'rung',
      ask: 'Which rung is reached?',
      choices: rungs,
      suggestion: nextRung(gate, answers.change, context),
    },
    day('expires', 'Through which day does it count? (one year at most)', yearAfter(recorded)),
    text('implementer', 'Who put the control in place?'),
    text('verifier', 'Who checked it? (somebody else)'),
    text('answers', 'Numbers of counter-evidence that this answers, such as 3, 5 (may stay empty)', ''),
    text('evidence-title', 'Evidence: what is it called?'),
    text('evidence-system', 'Evidence: from which system?'),
    text('evidence-scope', 'Evidence: about which part of it, and what does it leave out?'),
    day('evidence-from', 'Evidence: first day that it speaks about?'),
    day('evidence-to', 'Evidence: last day that it speaks about?'),
    day('evidence-collected', 'Evidence: collected on which day?', recorded),
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
  return sources.entries.ledger.map(({ data }) => data);
}

function text(name: string, ask: string, suggestion?: string): Question {
  return suggestion === undefined ? { name, ask } : { name, ask, suggestion };
}

function day(name: string, ask: string, suggestion?: string): Question {
  const problem = (answer: string) => (parseDate(answer) === null ? 'expected a day that exists, YYYY-MM-DD' : null);
  return { ...text(name, ask, suggestion), problem };
}

function yearAfter(recorded: string | undefined): string | undefined {
  const from = parseDate(recorded ?? '');
  return from === null ? undefined : addYears(from, 1);
}

function isChange(change: string | undefined): change is Change {
  return changes.some((one) => one === change);
}
