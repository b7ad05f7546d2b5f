import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite, checkSources } from '../checks/index.ts';
import { reportOf } from '../diagnostics/report.ts';
import { manifestPath, parseManifest } from '../domain/manifest.ts';
import { cardsOf, drawAll } from '../exports/card/cards.ts';
import { formatNames, reporters } from '../reporters/reporters.ts';
import { diskReader, filesOf } from '../sources/disk-reader.ts';
import { evidenceLook } from '../sources/evidence.ts';
import { gitIn } from '../sources/git.ts';
import { historyNotice, readLedgerHistory } from '../sources/ledger-history.ts';
import { templateTexts } from '../sources/templates.ts';
import { type Command, exit, findingsText, formatOf, loadDays, loadSources, UsageError } from './command.ts';

const options = {
  format: { type: 'string', default: 'text' },
  'as-of': { type: 'string' },
} as const;

/** `trust check`: every check on content and on a built site. */
export const check: Command = {
  name: 'check',
  usage: `trust check [--format ${formatNames}] [--as-of DATE] [DIR]`,
  summary: 'Runs every check on the content and on a built site (dist unless named).',
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const format = formatOf(values.format);
    const folder = positionals[0] === undefined ? `${terminal.root}/dist` : resolve(terminal.folder, positionals[0]);
    if (!fs.existsSync(`${folder}/index.html`)) {
      throw new UsageError(`There is no built site at ${folder} (no index.html). Build it first: npm run build`);
    }
    const files = filesOf(folder, fs);
    const days = loadDays(values['as-of'] ?? recordedDate(files), terminal);
    const sources = loadSources(terminal);
    if (days === null || sources === null) return exit.unreadable;
    const reader = diskReader(terminal.root, fs);
    const history = readLedgerHistory(gitIn(terminal.root, execFileSync, process.env));
    const ofSources = checkSources({ sources, ...days, history, lookAtEvidence: evidenceLook(reader) });
    const report = checkSite({
      files,
      sources,
      asOf: days.asOf,
      templates: templateTexts(reader),
      drawings: await draw(files),
    });
    const findings = [...ofSources, ...report.findings];
    if (format !== 'text') terminal.out(reporters[format](reportOf(findings)));
    else
      terminal.out(
        findings.length > 0 ? findingsText(findings, terminal.root, folder) : verdict(report, historyNotice(history)),
      );
    return findings.length > 0 ? exit.findings : exit.ok;
  },
};

/** The images of the pages, drawn anew from the pages; the drawing packages are loaded only where a site has images. */
async function draw(files: ReturnType<typeof filesOf>) {
  const cards = new Map([...cardsOf(files)].filter(([path]) => files.some((file) => file.path === path)));
  if (cards.size === 0) return new Map();
  const { cardFonts, drawCard } = await import('../exports/card/draw.ts');
  const require = createRequire(import.meta.url);
  const fonts = cardFonts((file) => fs.readFileSync(require.resolve(file)));
  return drawAll(cards, (card) => drawCard(card, fonts));
}

function recordedDate(files: ReturnType<typeof filesOf>): string | undefined {
  const file = files.find(({ path }) => path === manifestPath);
  return file === undefined ? undefined : parseManifest(new TextDecoder().decode(file.bytes))?.asOf;
}

function verdict({ looked }: ReturnType<typeof checkSite>, notice: string | null): string {
  const lines = looked.map(({ check: name, noun, count }) => `  ${name}: looked at ${count} × ${noun}`);
  return `No finding.\n${lines.join('\n')}\n${notice === null ? '' : `${notice}\n`}`;
}
