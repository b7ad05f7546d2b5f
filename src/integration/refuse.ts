// How a build says that it refuses.

import { readFileSync } from 'node:fs';
import type { Finding } from '../diagnostics/finding.ts';
import { reportOf } from '../diagnostics/report.ts';
import { reportGithub } from '../reporters/github.ts';
import { reportText } from '../reporters/text.ts';

/** Thrown when findings end a build; the report was printed already. */
class Refused extends Error {
  override name = 'Refused';
}

/** The report of findings as text, with code frames of the files under `root`, or under `folder` for pages of the site. */
export function say(findings: readonly Finding[], root: string, folder: string = root): string {
  return reportText(reportOf(findings), (file) => textOf(`${root}/${file}`) ?? textOf(`${folder}/${file}`));
}

/** Prints the report and ends the build. */
export function refuse(findings: readonly Finding[], root: string, folder?: string): never {
  process.stderr.write(`\n${say(findings, root, folder)}\n`);
  // On GitHub Actions the findings also stand beside the changed lines.
  if (process.env.GITHUB_ACTIONS === 'true') process.stdout.write(reportGithub(reportOf(findings)));
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const refused = new Refused(
    `The build stopped: ${count}, listed above. Nothing was published; there is no dist folder.`,
  );
  delete refused.stack;
  throw refused;
}

function textOf(path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}
