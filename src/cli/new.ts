import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSources } from '../checks/index.ts';
import { allowed } from '../components/allowed.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { fromEpoch } from '../domain/date.ts';
import { sha256 } from '../domain/digest.ts';
import { diskReader } from '../sources/disk-reader.ts';
import { evidenceLook } from '../sources/evidence.ts';
import type { FileReader } from '../sources/file-reader.ts';
import { gitIn } from '../sources/git.ts';
import { readLedgerHistory } from '../sources/ledger-history.ts';
import { readSources } from '../sources/read-sources.ts';
import { type Command, exit, findingsText, loadSources, type Terminal, UsageError } from './command.ts';
import { answerDraft } from './new/answer.ts';
import { type Answers, type Draft, type DraftContext, problemWith, type Question } from './new/draft.ts';
import { entryDraft } from './new/entry.ts';
import { gateDraft } from './new/gate.ts';
import { writeNew } from './write-whole.ts';

const drafts = { entry: entryDraft, gate: gateDraft, answer: answerDraft } as const satisfies Record<string, Draft>;

/** `trust new`: a content file that passes every check, or nothing. */
export const create: Command = {
  name: 'new',
  usage: 'trust new entry|gate|answer [--FIELD VALUE …]',
  summary: 'Writes a new content file that passes every check; on a terminal it asks for what is missing.',
  run: async ([kind = '', ...args], terminal) => {
    if (!isKind(kind)) throw new UsageError(`Name what to make: ${Object.keys(drafts).join(', ')}.`);
    const draft: Draft = drafts[kind];
    const options = Object.fromEntries(draft.flags.map((flag) => [flag, { type: 'string' as const }]));
    const given = parseArgs({ args: [...args], options }).values as Answers;
    const sources = loadSources(terminal);
    if (sources === null) return exit.unreadable;
    const reader = diskReader(terminal.root, fs);
    const look = evidenceLook(reader);
    const evidenceDigest = (file: string) => {
      const sight = look(file);
      return sight.kind === 'file' ? Buffer.from(sha256(sight.bytes)).toString('hex') : null;
    };
    const context = { sources, today: fromEpoch(terminal.now), evidenceDigest };
    const answers = await answersFor(draft, given, context, terminal);
    const { path, text } = draft.file(answers, context);
    if (reader.read(path) !== null) throw new UsageError(`${path} is there already; nothing was written.`);
    const known = new Set(findingsOver(reader, terminal).map(nameOf));
    const findings = findingsOver(withFile(reader, path, text), terminal).filter((one) => !known.has(nameOf(one)));
    if (findings.length > 0) {
      terminal.error(
        `${findingsText(findings, terminal.root)}Nothing was written. This is what ${path} would have held:\n\n${text}`,
      );
      return exit.findings;
    }
    if (!writeNew(terminal.root, path, text)) throw new UsageError(`${path} is there already; nothing was written.`);
    terminal.out(`${text}\n${path} is written. ${nextSteps[kind]}\n`);
    return exit.ok;
  },
};

const nextSteps = {
  entry: 'Read it once more, add further evidence if there is some, and commit it: from then on it stays as it is.',
  gate: 'It starts at not met. Its page, the gate line and the guards follow with the next build.',
  answer: 'It is on the site with the next build.',
} as const satisfies Record<keyof typeof drafts, string>;

function isKind(kind: string): kind is keyof typeof drafts {
  return Object.hasOwn(drafts, kind);
}

async function answersFor(draft: Draft, given: Answers, context: DraftContext, terminal: Terminal): Promise<Answers> {
  let answers: Answers = {};
  for (;;) {
    const questions = draft.questions(answers, context);
    const question = questions.find(({ name }) => answers[name] === undefined);
    if (question === undefined) break;
    const answer = await answerTo(question, given, terminal);
    if (answer === null) {
      const missing = questions.filter(
        ({ name, suggestion }) => answers[name] === undefined && given[name] === undefined && suggestion === undefined,
      );
      throw new UsageError(`Still missing: ${missing.map(flagOf).join(' ')}`);
    }
    answers = { ...answers, [question.name]: answer };
  }
  const idle = Object.keys(given).filter((name) => answers[name] === undefined);
  if (idle.length > 0) throw new UsageError(`--${idle.join(', --')}: nothing of this kind has such a field.`);
  return answers;
}

/** From the flag, from whoever is asked, or as suggested; `null` where nobody can be asked. */
async function answerTo(question: Question, given: Answers, terminal: Terminal): Promise<string | null> {
  const { name, ask, choices, suggestion } = question;
  const flag = given[name];
  if (flag !== undefined) {
    const problem = problemWith(question, flag);
    if (problem === null) return flag;
    throw new UsageError(`--${name} “${flag}”: ${problem}.`);
  }
  if (terminal.ask === undefined) return suggestion ?? null;
  const hints = [choices?.join(' | '), suggestion ? `empty: ${suggestion}` : undefined].filter(Boolean).join('; ');
  for (;;) {
    const typed = (await terminal.ask(`${ask}${hints === '' ? '' : ` [${hints}]`} `)).trim();
    const answer = typed === '' ? (suggestion ?? '') : typed;
    const problem = problemWith(question, answer);
    if (problem === null) return answer;
    terminal.error(`  ${problem}\n`);
  }
}

function flagOf({ name, choices }: Question): string {
  return `--${name}${choices === undefined ? '' : ` (${choices.join(', ')})`}`;
}

function findingsOver(reader: FileReader, terminal: Terminal): readonly Finding[] {
  const today = fromEpoch(terminal.now);
  const sources = readSources(reader, allowed);
  const history = readLedgerHistory(gitIn(terminal.root, execFileSync, process.env));
  return checkSources({ sources, asOf: today, latest: today, history, lookAtEvidence: evidenceLook(reader) });
}

function nameOf({ code, place, args }: Finding): string {
  return JSON.stringify([code, place, args]);
}

function withFile(reader: FileReader, path: string, text: string): FileReader {
  return {
    list: (folder) =>
      path.startsWith(`${folder}/`)
        ? [...reader.list(folder), { path, kind: 'file' as const }].sort((a, b) => (a.path < b.path ? -1 : 1))
        : reader.list(folder),
    read: (other) => (other === path ? new TextEncoder().encode(text) : reader.read(other)),
  };
}
