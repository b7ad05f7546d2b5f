import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteContext } from '../checks/index.ts';
import { type JudgedClaim, judgeDocument } from '../checks/judge.ts';
import { siteJudge } from '../checks/site-judge.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { itemOf } from '../diagnostics/report.ts';
import { readDocument } from '../documents/registry.ts';
import { flatPlace } from '../reporters/json.ts';
import { type Format, formatNames, reporters } from '../reporters/reporters.ts';
import { reportText } from '../reporters/text.ts';
import {
  type Command,
  exit,
  findingsText,
  formatOf,
  loadDays,
  loadSources,
  type Terminal,
  UsageError,
} from './command.ts';

const options = {
  format: { type: 'string', default: 'text' },
  'as-of': { type: 'string' },
  all: { type: 'boolean', default: false },
  'stdin-filename': { type: 'string', default: 'standard-input.txt' },
} as const;

/** `trust claims`: what any text claims, and whether the ledger backs it. */
export const claims: Command = {
  name: 'claims',
  usage: `trust claims [--format ${formatNames}] [--as-of DATE] [--all] [--stdin-filename NAME] FILE… | -`,
  summary: 'Finds sentences that claim more than the ledger proves, in documents or standard input.',
  run: (args, terminal) => {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (files.length === 0) throw new UsageError('Name at least one file, or - for standard input.');
    const format = formatOf(values.format);
    const days = loadDays(values['as-of'], terminal);
    const sources = loadSources(terminal);
    if (days === null || sources === null) return exit.unreadable;
    const judge = siteJudge(siteContext(sources, days.asOf));
    const texts = new Map<string, string>();
    const found: JudgedClaim[] = [];
    const unreadable: Finding[] = [];
    for (const given of files) {
      const file = given === '-' ? values['stdin-filename'] : given;
      const read = readInput(given, file, terminal, texts);
      if ('finding' in read) unreadable.push(read.finding);
      else found.push(...judgeDocument(file, read.blocks, judge));
    }
    const shown = found.filter(({ backed }) => values.all || !backed);
    terminal.out(shownAs(format, shown, texts));
    if (unreadable.length > 0) terminal.error(findingsText(unreadable, terminal.folder));
    if (unreadable.length > 0) return exit.unreadable;
    return found.some(({ backed }) => !backed) ? exit.findings : exit.ok;
  },
};

function readInput(given: string, file: string, terminal: Terminal, texts: Map<string, string>) {
  const refused = (reason: string, hint: string, range: Finding['place']['range'] = null): { finding: Finding } => ({
    finding: { code: 'INPUT_UNREADABLE', place: { file, label: 'file', range }, args: { reason, hint } },
  });
  let bytes: Uint8Array;
  try {
    bytes = given === '-' ? terminal.readInput() : readFileSync(resolve(terminal.folder, given));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return refused('there is no such file', 'Check the path; it is relative to where you called the command.');
    if (code === 'EISDIR') return refused('it is a folder', 'Name the files in it.');
    return refused(String((error as Error).message), 'Check that you may read the file.');
  }
  const result = readDocument({ file, bytes });
  switch (result.kind) {
    case 'read':
      texts.set(file, new TextDecoder().decode(bytes));
      return { blocks: result.blocks };
    case 'unreadable':
      return refused(
        result.reason,
        'Mend the file at this place; the findings of other files still count.',
        result.range,
      );
    case 'unsupported':
      return refused(
        'no reader knows its ending',
        'Read are .mdx .md .html .txt .json .svg .xml .css .js .yaml; save it as one of these.',
      );
    default:
      throw new TypeError(`unknown result ${JSON.stringify(result satisfies never)}`);
  }
}

function shownAs(format: Format, shown: readonly JudgedClaim[], texts: ReadonlyMap<string, string>): string {
  switch (format) {
    case 'json':
      return asJson(shown);
    case 'text':
      return asText(shown, texts);
    case 'sarif':
    case 'github':
      return reporters[format](shown.filter(({ backed }) => !backed).map(({ finding }) => itemOf(finding)));
    default:
      throw new TypeError(`unknown format ${JSON.stringify(format satisfies never)}`);
  }
}

function asText(found: readonly JudgedClaim[], texts: ReadonlyMap<string, string>): string {
  const unbacked = found.filter(({ backed }) => !backed);
  const backed = found.filter((one) => one.backed);
  const items = unbacked.map(({ finding }) => itemOf(finding));
  const lines = backed.map(
    ({ claim, place }) => `${place.file} (${place.label}): “${claim.text}” is backed (${claim.subject}).\n`,
  );
  return reportText(items, (file) => texts.get(file) ?? null) + lines.join('');
}

function asJson(found: readonly JudgedClaim[]): string {
  const rows = found.map(({ claim, place, gates, backed, finding }) => {
    const { code, message, hint } = itemOf(finding);
    return {
      ...flatPlace(place),
      text: claim.text,
      subject: claim.subject,
      gates,
      backed,
      code: backed ? null : code,
      message: backed ? `The page says “${claim.text}”, and every gate that it needs is met.` : message,
      hint: backed ? null : hint,
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
