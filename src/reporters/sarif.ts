import { catalogue } from '../diagnostics/catalogue.ts';
import type { ReportItem } from '../diagnostics/report.ts';

/** The report as a SARIF 2.1.0 log (OASIS): one run, the rules that occur, one result per finding; ends with a line break. */
export function reportSarif(items: readonly ReportItem[]): string {
  const codes = [...new Set(items.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'trust', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: items.map((item) => resultOf(item, codes.indexOf(item.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: ReportItem['code']) {
  const { title, why, fix } = catalogue[code];
  return { id: code, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: fix } };
}

function resultOf({ code, place, message, hint, related }: ReportItem, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: 'error',
    message: { text: `${message}\nTo mend it: ${hint}` },
    locations: [locationOf(place)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map(({ note, place: at }) => ({ message: { text: note }, ...locationOf(at) })) }),
  };
}

function locationOf({ file, label, range }: ReportItem['place']) {
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  const region =
    range === null
      ? {}
      : {
          region: {
            startLine: range.start.line,
            startColumn: range.start.column,
            endLine: range.end.line,
            endColumn: range.end.column,
          },
        };
  return { physicalLocation: { artifactLocation, ...region }, logicalLocations: [{ name: label }] };
}
