// One document judged: each claim in it with its place, the gates that would back it and whether they do.

import type { Claim } from '../claims/claim.ts';
import type { Detector } from '../claims/detector.ts';
import type { SubjectVocabulary } from '../claims/vocabulary.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Block } from '../documents/block.ts';
import { neighboursOf } from '../documents/neighbours.ts';
import type { Evaluation } from '../domain/evaluate.ts';
import type { Outcome } from '../domain/outcome.ts';
import { reasonSentence } from '../domain/reason.ts';

/** What judging needs besides the text. */
export type Judge = {
  readonly detector: Detector;
  readonly subjects: readonly Pick<SubjectVocabulary, 'id' | 'title' | 'backing'>[];
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  /** The title of a gate. */
  readonly nameOf: (gate: string) => string;
};

/** One claim in a document. */
export type JudgedClaim = {
  readonly claim: Claim;
  readonly block: Block;
  readonly place: Place;
  readonly gates: readonly { readonly id: string; readonly outcome: Outcome }[];
  /** All of at least one gate are met at the as-of date. */
  readonly backed: boolean;
  /** The claim as a finding; meant for claims that are not backed. */
  readonly finding: Finding;
};

/**
 * Judges the blocks of a document, and neighbours that say together what neither says alone: a subject that one of them
 * claims by itself is not told twice. The claims are in the order of the blocks, then by position, then by subject.
 */
export function judgeDocument(file: string, blocks: readonly Block[], judge: Judge): readonly JudgedClaim[] {
  const alone = blocks.filter(({ text }) => !isAddress(text)).flatMap((block) => judgeBlock(file, block, judge));
  const claimed = new Map<Block, Set<string>>();
  for (const { block, claim } of alone) {
    const subjects = claimed.get(block) ?? new Set();
    claimed.set(block, subjects.add(claim.subject));
  }
  const together = neighboursOf(blocks).flatMap(({ block, parts }) =>
    judgeBlock(file, block, judge)
      .filter(
        ({ claim }) =>
          isWithin(claim, parts[0]) &&
          isSaidByState(claim, parts) &&
          !parts.some((part) => claimed.get(part)?.has(claim.subject) === true),
      )
      .map((judged) => ({ judged, first: parts[0] })),
  );
  const indexes = new Map(blocks.map((block, at) => [block, at]));
  return [...alone.map((judged) => ({ judged, first: judged.block })), ...together]
    .map(({ judged, first }) => ({ judged, at: indexes.get(first) ?? 0 }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        a.judged.claim.start - b.judged.claim.start ||
        (a.judged.claim.subject < b.judged.claim.subject ? -1 : 1),
    )
    .map(({ judged }) => judged);
}

/** The words for the subject stand in one of two neighbours; the other one only says its state. */
function isWithin({ subjectWords }: Claim, first: Block): boolean {
  const { length } = first.text;
  return subjectWords.every(({ end }) => end <= length) || subjectWords.every(({ start }) => start > length);
}

/** Something in the second neighbour asserts: a word that carries the assertion, or a sign or number in place of one. */
function isSaidByState({ assertionWords }: Claim, [first, second]: readonly [Block, Block]): boolean {
  return assertionWords.some(({ start }) => start > first.text.length) || yesAlone.test(second.text);
}

const yesAlone = /^(?:[^\p{L}\d]+|100\s?%|true|yes|on|ok|done)[.!]?$/iu;

function judgeBlock(file: string, block: Block, judge: Judge): readonly JudgedClaim[] {
  return judge.detector.judge(block).map((claim): JudgedClaim => {
    const place = { file, label: block.label, range: block.sourceRange(claim.start, claim.end) };
    const subject = judge.subjects.find(({ id }) => id === claim.subject);
    const backing = subject === undefined || subject.backing === 'none' ? [] : subject.backing;
    const gates = backing.map((id) => ({
      id,
      outcome: judge.evaluations.get(id)?.outcome ?? ('cannot-tell' as const),
    }));
    const args = {
      text: claim.text,
      why: claim.why,
      rewording: claim.rewording,
      ledger: ledgerSays(subject?.title ?? claim.subject, backing, judge),
      subject: claim.subject,
    };
    return {
      claim,
      block,
      place,
      gates,
      backed: gates.length > 0 && gates.every(({ outcome }) => outcome === 'met'),
      finding: { code: 'CLAIM_WITHOUT_ENTRY', place, args },
    };
  });
}

/** A path or URL alone says nothing; it stands in JSON and attributes beside the text that does. */
function isAddress(text: string): boolean {
  return /^(?:\w+:\/\/|\.{0,2}\/|#)\S*$/.test(text);
}

function ledgerSays(title: string, backing: readonly string[], { evaluations, nameOf }: Judge): string {
  if (backing.length === 0) return `no gate can back “${title}”, whatever is met`;
  const open = backing.filter((gate) => evaluations.get(gate)?.outcome !== 'met');
  return open
    .map((gate) => {
      const evaluation = evaluations.get(gate);
      const reason = evaluation === undefined ? 'no such gate' : reasonSentence(evaluation.reason, nameOf);
      return `the gate “${nameOf(gate)}” is not met (${reason.replace(/\.$/, '')})`;
    })
    .join('; ');
}
