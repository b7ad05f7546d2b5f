// The checks, in the order in which they run, and the two functions that run them all.

import { createDetector } from '../claims/detector.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { CalendarDate } from '../domain/date.ts';
import { evaluate } from '../domain/evaluate.ts';
import { gateRules } from '../sources/gate-rules.ts';
import type { Sources } from '../sources/read-sources.ts';
import { createAddressTrace, createTrace } from '../sources/trace.ts';
import { census, countLooks } from './census.ts';
import type { BuiltFile, Drawing, Look, SiteCheck, SiteInput, SourceCheck, SourceInput } from './check.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { guards } from './guards.ts';
import { heads } from './heads.ts';
import { history } from './history.ts';
import { inlineCode } from './inline-code.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { lookAt } from './look.ts';
import { orderOfThings } from './order.ts';
import { permanence } from './permanence.ts';
import { publishedLog } from './published-log.ts';
import { references } from './references.ts';
import { sourceText } from './source-text.ts';
import { subjectPatterns } from './subject-patterns.ts';
import { vocabulary } from './vocabulary.ts';
import { wording } from './wording.ts';

/** Checks over content. */
export const sourceChecks: readonly SourceCheck[] = [
  duplicateIds,
  references,
  orderOfThings,
  sourceText,
  subjectPatterns,
  ledger,
  history,
];

/** Checks over a built site. */
export const siteChecks: readonly SiteCheck[] = [
  census,
  wording,
  vocabulary,
  links,
  guards,
  publishedLog,
  heads,
  permanence,
  inlineCode,
];

/** Runs every check over content, after whatever could not be read. */
export function checkSources(input: SourceInput): readonly Finding[] {
  return [...input.sources.findings, ...sourceChecks.flatMap((check) => check.run(input))];
}

/** What came of checking a built site. */
export type SiteReport = {
  readonly findings: readonly Finding[];
  /** How many files were looked at in which way. */
  readonly looks: Readonly<Record<Look['how'], number>>;
  /** At how many things each check looked. */
  readonly looked: readonly { readonly check: string; readonly noun: string; readonly count: number }[];
};

/** What checking a built site starts from. */
export type BuiltSite = {
  readonly files: readonly BuiltFile[];
  readonly sources: Sources;
  readonly asOf: CalendarDate;
  /** Texts of the templates, by path, for tracing. */
  readonly templates: ReadonlyMap<string, string>;
  /** What each image of a page was drawn from, by path, drawn anew. Any other image is a file that nobody looked at. */
  readonly drawings?: ReadonlyMap<string, Drawing>;
};

/** Runs every check over a built site. The content must have passed its own checks before. */
export function checkSite({ files, sources, asOf, templates, drawings }: BuiltSite): SiteReport {
  const bytesOf = new Map(files.map((file) => [file.path, file.bytes]));
  const others = (path: string) => bytesOf.get(path);
  const styles = files.flatMap(({ path, bytes }) => (path.endsWith('.css') ? [new TextDecoder().decode(bytes)] : []));
  const looked = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({ ...file, look: lookAt(file, { styles, others, drawing: drawings?.get(file.path) ?? null }) }));
  const input = {
    ...siteContext(sources, asOf),
    files: looked,
    trace: createTrace(sources.texts, templates),
    traceAddress: createAddressTrace(sources.texts, templates),
  };
  // Compressed copies were compared with their files; only the census counts them.
  const originals = { ...input, files: looked.filter(({ look }) => look.how !== 'copy') };
  const verdicts = siteChecks.map((check) => ({ check, verdict: check.run(check === census ? input : originals) }));
  const idle = verdicts.filter(({ verdict }) => verdict.looked === 0).map(({ check }) => ranOnNothing(check));
  return {
    findings: [...verdicts.flatMap(({ verdict }) => verdict.findings), ...idle],
    looks: countLooks(looked),
    looked: verdicts.map(({ check, verdict }) => ({ check: check.name, noun: check.noun, count: verdict.looked })),
  };
}

/** The detector and the evaluated ledger of a site, from its content. */
export function siteContext(
  sources: Sources,
  asOf: CalendarDate,
): Pick<SiteInput, 'sources' | 'detector' | 'evaluations' | 'asOf'> {
  const { entries, site } = sources;
  const names = site === null ? [] : [site.name, ...site.names];
  const detector = createDetector(
    entries.subjects.map(({ data }) => data),
    { names, wordings: entries.wordings.map(({ data }) => data) },
  );
  const evaluations = evaluate(
    gateRules(entries),
    entries.ledger.map(({ data }) => data),
    asOf,
  );
  return { sources, detector, evaluations, asOf };
}

function ranOnNothing({ name, noun }: SiteCheck): Finding {
  const place = { file: 'content', label: `check “${name}”`, range: null };
  return { code: 'CHECK_RAN_ON_NOTHING', place, args: { check: name, expected: noun } };
}
