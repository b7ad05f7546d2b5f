import { catalogue, type FindingCode } from '../diagnostics/catalogue.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { pageOfCode } from '../diagnostics/report.ts';
import { type Command, exit, UsageError } from './command.ts';

/** `trust explain`: what a finding code means and what mends it. */
export const explain: Command = {
  name: 'explain',
  usage: 'trust explain [CODE]',
  summary: 'Explains a finding code; without one, lists them all.',
  run: ([given], terminal) => {
    if (given === undefined) {
      const lines = Object.entries(catalogue).map(([code, { title }]) => `${code}\n  ${title}\n`);
      terminal.out(lines.join(''));
      return exit.ok;
    }
    const code = given.toUpperCase().replaceAll('-', '_');
    if (!isCode(code)) {
      const near = nearest(code, Object.keys(catalogue));
      throw new UsageError(
        `There is no finding code ${given}.${near ? ` Did you mean ${near}?` : ' List them with: trust explain'}`,
      );
    }
    const { title, why, fix } = catalogue[code];
    terminal.out(`${code}: ${title}.\n\nWhy: ${why}\n\nTo mend it: ${fix}\n\nPage: ${pageOfCode(code)}\n`);
    return exit.ok;
  },
};

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(catalogue, text);
}
