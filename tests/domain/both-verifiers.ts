// Both verifiers of published logs over many cases: ours, and the Python one in one process.

import { spawnSync } from 'node:child_process';
import type { Entry } from '../../src/domain/entry.ts';
import { evidenceProblems } from '../../src/domain/evidence-problem.ts';
import { readLogLines } from '../../src/domain/log-lines.ts';
import { type HeldHead, limitSentence, verifyPublishedLog } from '../../src/domain/log-verification.ts';
import type { Served } from './history.ts';

/** One case: what is served, and the head that the reader holds. */
export type VerifierCase = Served & { readonly held: HeldHead | null };

/** What a verifier says: codes with numbers of entries, and what it could not have seen. */
export type VerifierAnswer = {
  readonly problems: readonly (readonly [code: string, entry: number])[];
  readonly limits: readonly string[];
};

const script = new URL('../verifier/verify.py', import.meta.url).pathname;

/** What ours says, with the evidence looked at after the log. */
export function ourAnswer({ log, evidence, held }: VerifierCase): VerifierAnswer {
  const { problems, limits } = verifyPublishedLog(log, held);
  const entries = readLogLines(log).entries.flatMap((line) =>
    line === null ? [] : [JSON.parse(new TextDecoder().decode(line.bytes)) as Entry],
  );
  const changed = entries.flatMap((entry) => evidenceProblems(entry, (path) => sight(evidence[path])));
  return {
    problems: [
      ...problems.map(({ code, entry }) => [code, entry] as const),
      ...changed.map(({ kind, entry }) => [kind, entry] as const),
    ],
    limits: limits.map(limitSentence),
  };
}

/** What the Python verifier says about each case. */
export function pythonAnswers(cases: readonly VerifierCase[]): readonly VerifierAnswer[] {
  const input = cases.map(({ log, evidence, held }) =>
    JSON.stringify({ log: Buffer.from(log).toString('base64'), evidence, held }),
  );
  const run = spawnSync('python3', [script, '--batch'], {
    input: input.join('\n'),
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  if (run.status !== 0)
    throw new Error(`the Python verifier ended with ${run.status}: ${run.stderr} ${run.error ?? ''}`);
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [problems, limits] = JSON.parse(line) as [VerifierAnswer['problems'], VerifierAnswer['limits']];
      return { problems, limits };
    });
}

function sight(content: string | undefined): { kind: 'missing' } | { kind: 'file'; bytes: Uint8Array } {
  return content === undefined ? { kind: 'missing' } : { kind: 'file', bytes: new TextEncoder().encode(content) };
}
