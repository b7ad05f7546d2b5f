import type { ReportItem } from '../diagnostics/report.ts';

/**
 * The report as workflow commands of GitHub Actions, one line per finding, which it shows as annotations beside the changed
 * lines: `::error file=…,line=…::…`. Rule: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function reportGithub(items: readonly ReportItem[]): string {
  return items.map(command).join('');
}

function command({ code, place: { file, label, range }, message, hint }: ReportItem): string {
  const properties: [string, string | number][] = [['file', file]];
  if (range !== null) {
    properties.push(['line', range.start.line], ['endLine', range.end.line]);
    // Columns are shown only within one line.
    if (range.start.line === range.end.line)
      properties.push(['col', range.start.column], ['endColumn', range.end.column]);
  }
  properties.push(['title', code]);
  const where = range === null && label !== 'file' ? `${label}: ` : '';
  const settings = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
  return `::error ${settings}::${escaped(`${where}${message}\nTo mend it: ${hint}`)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
