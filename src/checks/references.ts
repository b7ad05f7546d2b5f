import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Entries, SourceEntry } from '../sources/read-sources.ts';
import type { FieldPath } from '../sources/yaml-file.ts';
import type { SourceCheck } from './check.ts';

/** One reference in content: what it names, and where. */
type Reference = { readonly kind: 'gates' | 'boundary' | 'subjects'; readonly id: string; readonly path: FieldPath };

const nouns = { gates: 'gate', boundary: 'boundary item', subjects: 'subject' } as const;

/** Every id that content names must exist. The framework's own references only log a line when they dangle. */
export const references: SourceCheck = {
  name: 'references',
  run: ({ sources: { entries, unread } }) => {
    const idsOf = (kind: Reference['kind']) => [...entries[kind].map(({ id }) => id), ...(unread.get(kind) ?? [])];
    const known = { gates: idsOf('gates'), boundary: idsOf('boundary'), subjects: idsOf('subjects') };
    const findings: Finding[] = [];
    for (const [entry, used] of allReferences(entries)) {
      for (const { kind, id, path } of used) {
        if (known[kind].includes(id)) continue;
        findings.push(dangling(kind, id, known[kind], entry.placeOf(path)));
      }
      for (const { name, props, range } of entry.components) {
        const gate = props.get(name === 'GateLink' ? 'id' : 'gate');
        if (gate === undefined || known.gates.includes(gate.value)) continue;
        const place = { file: entry.file, label: `<${name}>`, range: gate.range ?? range };
        findings.push(dangling('gates', gate.value, known.gates, place));
      }
    }
    return findings;
  },
};

function dangling(kind: Reference['kind'], id: string, known: readonly string[], place: Finding['place']): Finding {
  const args = { kind: nouns[kind], id, nearest: nearest(id, known), known: known.join(', ') };
  return { code: 'REFERENCE_UNKNOWN', place, args };
}

function* allReferences(entries: Entries): Iterable<[SourceEntry, readonly Reference[]]> {
  for (const entry of entries.gates) {
    yield [entry, entry.data.needs.map(({ gate }, at) => one('gates', gate, ['needs', at, 'gate']))];
  }
  for (const entry of entries.subjects) {
    const { backing } = entry.data;
    yield [entry, backing === 'none' ? [] : list('gates', backing, 'backing')];
  }
  for (const entry of entries.boundary) yield [entry, [one('subjects', entry.data.subject, ['subject'])]];
  for (const entry of entries.limits) {
    yield [entry, [...list('gates', entry.data.gates, 'gates'), ...list('boundary', entry.data.boundary, 'boundary')]];
  }
  for (const entry of entries.readiness) {
    const ofItems = entry.data.items.flatMap((item, at) =>
      item.gates.map((gate, nth) => one('gates', gate, ['items', at, 'gates', nth])),
    );
    yield [entry, [one('gates', entry.data.gate, ['gate']), ...ofItems]];
  }
  for (const entry of [...entries.guards, ...entries['trust-model'], ...entries.answers]) {
    yield [entry, list('gates', entry.data.gates, 'gates')];
  }
  for (const entry of entries.wordings) yield [entry, [one('subjects', entry.data.id, ['id'])]];
  for (const entry of entries.exceptions) yield [entry, [one('subjects', entry.data.subject, ['subject'])]];
  for (const entry of entries.ledger) yield [entry, [one('gates', entry.data.gate, ['gate'])]];
  for (const entry of [...entries.pages, ...entries.policies]) yield [entry, []];
}

function one(kind: Reference['kind'], id: string, path: FieldPath): Reference {
  return { kind, id, path };
}

function list(kind: Reference['kind'], ids: readonly string[], field: string): readonly Reference[] {
  return ids.map((id, at) => one(kind, id, [field, at]));
}
