import { Document, visit } from 'yaml';
import { parseDate } from '../../domain/date.ts';

/** A value as YAML in the form that content files have: dates in quotes, long lines whole. */
export function yamlText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && parseDate(node.value) !== null) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
