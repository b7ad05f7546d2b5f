import { ledgerCodes, type OfReferences } from '../diagnostics/catalogue/ledger.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { chainProblems } from '../domain/chain.ts';
import { evidenceProblems } from '../domain/evidence-problem.ts';
import { gateProblems } from '../domain/gate.ts';
import { entryProblems, type LedgerProblem, problemWords } from '../domain/ledger-problem.ts';
import { gateRules } from '../sources/gate-rules.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { SourceCheck, SourceInput } from './check.ts';

/** The ledger is whole and in order, its entries count, its evidence is what was recorded, its gates are sound. */
export const ledger: SourceCheck = {
  name: 'ledger',
  run: (input) => {
    const { sources, latest, lookAtEvidence } = input;
    // With an entry or gate unread, gaps and links say nothing; their own findings come first.
    if (sources.unread.has('ledger') || sources.unread.has('gates')) return [];
    const files = sources.entries.ledger;
    const rules = gateRules(sources.entries);
    const entries = files.map(({ data }) => data);
    const pins = sources.published?.heads ?? [];
    const problems: readonly LedgerProblem[] = [
      ...gateProblems(rules),
      ...chainProblems(entries, { pins, today: latest }),
      ...entryProblems(rules, entries),
      ...entries.flatMap((entry) => evidenceProblems(entry, lookAtEvidence)),
    ];
    return problems.filter(isOurs).map((problem) => ({
      code: ledgerCodes[problem.kind],
      place: placeOf(problem, input),
      args: problemWords(problem),
      ...('other' in problem ? { related: otherFile(problem.other, input) } : {}),
    }));
  },
};

function otherFile(at: number, { sources: { entries } }: SourceInput): NonNullable<Finding['related']> {
  const file = entries.ledger[at];
  return file === undefined ? [] : [{ note: 'the other one', place: file.placeOf(['sequence']) }];
}

/** References have a check of their own, which also knows the nearest id. */
function isOurs(problem: LedgerProblem): problem is Exclude<LedgerProblem, { kind: OfReferences }> {
  return problem.kind !== 'unknown-prerequisite' && problem.kind !== 'entry-of-unknown-gate';
}

function placeOf(problem: LedgerProblem, { sources: { entries } }: SourceInput): Finding['place'] {
  if ('at' in problem && problem.at !== null) {
    const file = entries.ledger[problem.at];
    if (file !== undefined) return file.placeOf([memberAbout(problem) ?? 'sequence']);
  }
  if ('entry' in problem) {
    const file = entries.ledger.find(({ data }) => data.sequence === problem.entry);
    if (file === undefined) return filePlace('content/ledger');
    return file.placeOf('item' in problem ? ['evidence', problem.item, 'file'] : ['sequence']);
  }
  const gate = entries.gates.find(({ id }) => id === problem.gate);
  return gate === undefined ? filePlace('content/gates') : gate.placeOf([memberOf[problem.kind] ?? 'title']);
}

/** What an entry that does not count is about: its rung, or what it answers. */
function memberAbout(problem: LedgerProblem): string | undefined {
  if (problem.kind !== 'uncounted-entry') return memberOf[problem.kind];
  const { kind } = problem.fault;
  return kind === 'nothing-to-answer' || kind === 'answer-too-low' ? 'answers' : 'rung';
}

/** The member of a file that a problem is about. */
const memberOf: Partial<Record<LedgerProblem['kind'], string>> = {
  'wrong-previous': 'previous',
  'backdated-entry': 'recorded',
  'late-entry': 'recorded',
  'future-entry': 'recorded',
  'prerequisite-cycle': 'needs',
  'rung-too-low': 'rung',
};
