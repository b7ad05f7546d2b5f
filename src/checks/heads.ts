// One build, one ledger: whatever a site says of the ledger, it says of the same head. Pages say it in their footer, badges
// in their description, JSON in the member `ledgerHead`, the log in its first line. A file that must say it and does not,
// could come from any build.

import type { Finding } from '../diagnostics/finding.ts';
import { type Head, headOf, recordedBy } from '../domain/chain.ts';
import { headPhrase, headWords } from '../domain/head-words.ts';
import { logPath } from '../domain/log-files.ts';
import { readLogLines } from '../domain/log-lines.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { SiteCheck, SiteInput } from './check.ts';

type SiteFile = SiteInput['files'][number];

/** Every page, badge, dated JSON file and the log show the head of the ledger that the site was built from. */
export const heads: SiteCheck = {
  name: 'ledger heads',
  noun: 'head',
  run: ({ files, sources, asOf }) => {
    const entries = recordedBy(
      sources.entries.ledger.map(({ data }) => data),
      asOf,
    );
    const expected = headWords(headOf(entries));
    const shown = files.flatMap((file) => headsIn(file).map((head) => ({ file, head })));
    const findings = shown
      .filter(({ head }) => head !== expected)
      .map(
        ({ file, head }): Finding => ({
          code: 'HEADS_MIXED',
          place: filePlace(file.path),
          args: { head: head ?? 'none', expected },
        }),
      );
    return { looked: shown.length, findings };
  },
};

/** What a file says of the head, in words; `null` where it would have to say it; nothing where it need not. */
function headsIn(file: SiteFile): readonly (string | null)[] {
  if (file.path === logPath) return [headOfLog(file.bytes)];
  if (file.path.endsWith('.html') || file.path.startsWith('badges/')) return atLeastOne(headsInText(file));
  const value = file.bytes[0] === 0x7b ? parse(file.bytes) : null;
  if (!isRecord(value)) return [];
  const isDated = 'asOf' in value || 'ledgerHead' in value;
  return isDated ? [headOfMember(value.ledgerHead)] : [];
}

function atLeastOne(found: readonly string[]): readonly (string | null)[] {
  return found.length === 0 ? [null] : found;
}

/** The heads that a text names as its own; what stands in code is an example. */
function headsInText({ look }: SiteFile): readonly string[] {
  if (look.how !== 'text') return [];
  return look.result.blocks.flatMap(({ text, code }) =>
    [...text.matchAll(headPhrase)]
      .filter(({ index }) => !code.some(({ start, end }) => start <= index && index < end))
      .map(([, words = '']) => words),
  );
}

function headOfLog(bytes: Uint8Array): string | null {
  const { head } = readLogLines(bytes);
  return head === null ? null : headWords(head);
}

function headOfMember(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const { size, digest } = value;
  if (typeof size !== 'number' || (typeof digest !== 'string' && digest !== null)) return null;
  return headWords({ size, digest } as Head);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
