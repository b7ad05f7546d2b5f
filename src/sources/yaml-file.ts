// YAML with places: the parsed value, and for every path into it the stretch of text where it stands.

import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import { type Place, positionIndex } from '../diagnostics/place.ts';

/** A path into a value: keys and 0-based indexes. */
export type FieldPath = readonly (string | number)[];

/** A YAML text that was read. */
export type YamlFile = {
  /** The value, with no date or other object that the text does not spell out. */
  readonly value: unknown;
  /** Where the value at a path stands; the nearest enclosing value where the path leads nowhere. */
  readonly placeOf: (path: FieldPath) => Place;
  /** Where the key of the member at a path stands. */
  readonly placeOfKey: (path: FieldPath) => Place;
};

/**
 * Reads YAML 1.2 (core schema). `text` may be a whole file in which everything but the YAML is blanked, so that offsets
 * are those of the file. `labelPrefix` opens the label of each place, for example `frontmatter`.
 */
export function readYaml(file: string, text: string, labelPrefix: string): YamlFile | { findings: readonly Finding[] } {
  const positionOf = positionIndex(text);
  const place = (label: string, start: number, end: number): Place => ({
    file,
    label: [labelPrefix, label].filter((part) => part !== '').join(' ') || 'file',
    range: { start: positionOf(start), end: positionOf(Math.max(start, end)) },
  });
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map(
    (problem): Finding => ({
      code: 'CONTENT_SYNTAX',
      place: place('', problem.pos[0], problem.pos[1]),
      args: yamlWords(problem),
    }),
  );
  if (problems.length > 0) return { findings: problems };
  const findings = [...unquotedDates(document, place), ...aliases(document, place)];
  if (findings.length > 0) return { findings };
  const whole = (): [number, number] => [0, text.length];
  return {
    value: document.toJS(),
    placeOf: (path) => {
      const [start, end] = rangeOf(document, path) ?? whole();
      return place(labelOf(path), start, end);
    },
    placeOfKey: (path) => {
      const [start, end] = keyRangeOf(document, path) ?? rangeOf(document, path) ?? whole();
      return place(labelOf(path), start, end);
    },
  };
}

/** Why YAML could not be read; the commonest slip in words of its own. */
function yamlWords({ code, message }: { code: string; message: string }): Record<string, string> {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return { language: 'YAML', reason: message.replace(/\.$/, '') };
  const hint = "Put the whole value in quotes: short: 'No: …'";
  return { language: 'YAML', reason: 'a value holds a colon with a space after it and stands in no quotes', hint };
}

/** A path in words: `gates[0].title`. */
export function labelOf(path: FieldPath): string {
  return path.reduce<string>(
    (label, step) => (typeof step === 'number' ? `${label}[${step}]` : label === '' ? step : `${label}.${step}`),
    '',
  );
}

function rangeOf(document: Document.Parsed, path: FieldPath): [number, number] | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return null;
}

function keyRangeOf(document: Document.Parsed, path: FieldPath): [number, number] | null {
  const parent: unknown = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  const key = pair?.key as Node | undefined;
  return key?.range ? [key.range[0], key.range[1]] : null;
}

/** A plain scalar that looks like a date or time: other YAML readers turn it into a moment and roll impossible days over. */
const dateLike = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/;

type MakePlace = (label: string, start: number, end: number) => Place;

function unquotedDates(document: Document.Parsed, place: MakePlace): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== 'PLAIN' || typeof node.source !== 'string' || !dateLike.test(node.source)) return;
      const [start, end] = node.range ?? [0, 0];
      findings.push({ code: 'CONTENT_DATE_UNQUOTED', place: place('date', start, end), args: { value: node.source } });
    },
  });
  return findings;
}

/** Aliases and merge keys are read differently by other readers, and a reviewer does not see what they stand for. */
function aliases(document: Document.Parsed, place: MakePlace): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, what: string) => {
    const [start, end] = node.range ?? [0, 0];
    findings.push({
      code: 'CONTENT_SYNTAX',
      place: place('', start, end),
      args: {
        language: 'YAML',
        reason: `${what} is not allowed in content`,
        hint: 'Write the value out where it is used.',
      },
    });
  };
  visit(document, {
    Alias: (_, node) => refuse(node, 'an alias'),
    Pair: (_, pair) => {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === '<<') refuse(pair.key, 'a merge key');
    },
    Map: (_, node) => (node.tag?.startsWith('!') ? refuse(node, 'a tag') : undefined),
    Seq: (_, node) => (isSeq(node) && node.tag?.startsWith('!') ? refuse(node, 'a tag') : undefined),
  });
  return findings;
}
