// Every form that a report of findings can take, by the name that `--format` gives it.

import type { ReportItem } from '../diagnostics/report.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportSarif } from './sarif.ts';
import { reportText, type TextOf } from './text.ts';

/** Report in, string out; `textOf` gives the lines of code frames where a form has them. */
export const reporters = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} as const satisfies Record<string, (items: readonly ReportItem[], textOf: TextOf) => string>;

/** The name of a form. */
export type Format = keyof typeof reporters;

/** The names, as a usage line writes them. */
export const formatNames = Object.keys(reporters).join('|');

/** True if the name is one of a form. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}
