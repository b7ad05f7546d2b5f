// Schema issues as findings at their places.

import type { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type FieldPath, labelOf, type YamlFile } from './yaml-file.ts';

/** Fields that would state an outcome by hand. */
const stateFields = [
  'status',
  'state',
  'outcome',
  'met',
  'verified',
  'verdict',
  'result',
  'done',
  'complete',
  'passed',
];

/** Checks a value that was read against a schema: the typed data, or every issue as a finding. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): { data: z.infer<Schema> } | { findings: readonly Finding[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { data: result.data };
  return { findings: result.error.issues.flatMap((issue) => toFindings(issue, yaml, schema)) };
}

function toFindings(issue: z.core.$ZodIssue, yaml: YamlFile, schema: z.ZodType): readonly Finding[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, path);
    return issue.keys.map((key) => unknownField([...path, key], key, valueAt(yaml.value, [...path, key]), known, yaml));
  }
  const described = describedAt(schema, path);
  if (issue.code !== 'custom' && valueAt(yaml.value, path) === undefined && path.length > 0) {
    return [
      {
        code: 'CONTENT_FIELD_MISSING',
        place: yaml.placeOf(path.slice(0, -1)),
        args: { field: labelOf(path), description: described },
      },
    ];
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
    if (deepest && deepest.path.length > 0)
      return toFindings({ ...deepest, path: [...path, ...deepest.path] }, yaml, schema);
  }
  return [
    {
      code: 'CONTENT_FIELD_INVALID',
      place: yaml.placeOf(path),
      args: {
        field: labelOf(path) || 'the file',
        value: shown(valueAt(yaml.value, path)),
        expected: expectation(issue),
        description: described,
      },
    },
  ];
}

function unknownField(
  path: FieldPath,
  field: string,
  value: unknown,
  known: readonly string[],
  yaml: YamlFile,
): Finding {
  const place = yaml.placeOfKey(path);
  if (stateFields.includes(field.toLowerCase())) {
    return { code: 'STRUCTURAL_CLAIM', place, args: { field, value: plain(value) } };
  }
  return {
    code: 'CONTENT_FIELD_UNKNOWN',
    place,
    args: { field, expected: known.join(', ') || 'no field here', nearest: nearest(field, known) },
  };
}

/** `Invalid input: expected string, received number` → `expected string, found number`. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  return issue.message
    .replace(/^Invalid (?:input|string|option): /, '')
    .replace(/^Too (?:small|big): /, '')
    .replace('received', 'found');
}

/** A value as an author writes it. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value : shown(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}

/** The schema at a path: through wrappers, objects, arrays and the first option of a union. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | null {
  let at: z.ZodType | null = schema;
  for (const step of path) {
    at = at === null ? null : stepInto(unwrap(at), step);
  }
  return at;
}

type Def = {
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
};

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = defOf(schema);
  const inner = innerType ?? input;
  return inner === undefined ? schema : unwrap(inner);
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType | null {
  const { shape, element, options, valueType } = defOf(schema);
  if (shape && typeof step === 'string') return shape[step] ?? null;
  if (element && typeof step === 'number') return element;
  if (valueType) return valueType;
  for (const option of options ?? []) {
    const found = stepInto(unwrap(option), step);
    if (found !== null) return found;
  }
  return null;
}

function knownFields(schema: z.ZodType, path: FieldPath): readonly string[] {
  const at = schemaAt(schema, path);
  if (at === null) return [];
  const { shape, options } = defOf(unwrap(at));
  if (shape) return Object.keys(shape);
  return [...new Set((options ?? []).flatMap((option) => Object.keys(defOf(unwrap(option)).shape ?? {})))];
}

function describedAt(schema: z.ZodType, path: FieldPath): string {
  let at = schemaAt(schema, path);
  while (at !== null) {
    if (at.description !== undefined) return at.description;
    const { innerType, in: input } = defOf(at);
    at = innerType ?? input ?? null;
  }
  return '';
}
