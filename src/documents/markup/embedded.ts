// Programs and data inside a page: scripts, JSON-LD, style sheets, templates.

import type { Traced } from '../traced.ts';
import { join } from '../traced.ts';
import { attributeText, type MarkupElement } from './node.ts';
import type { Scope, Walker } from './walker.ts';

/** Reads a script: JSON as data, programs by their strings, other types as hidden text. */
export function readScriptElement(script: MarkupElement, scope: Scope, walker: Walker): void {
  const { reading } = walker;
  const source = textOf(script);
  const type = attributeText(script, 'type').trim().toLowerCase();
  const isLinkedData = type === 'application/ld+json';
  const noun = isLinkedData ? 'JSON-LD' : 'script';
  const within = { prefix: `${reading.prefix}${noun} ${reading.count(noun)} `, hidden: scope.hidden };
  if (source === null) return;
  if (/json|importmap|speculationrules/.test(type) && reading.embed('json', source, within) === null) return;
  if (/template|html|markdown|plain/.test(type)) {
    reading.embed('html', source, { ...within, hidden: true });
    return;
  }
  reading.embed('script', source, within);
}

/** Reads the strings of a style element. */
export function readStyleElement(style: MarkupElement, scope: Scope, walker: Walker): void {
  const source = textOf(style);
  const prefix = `${walker.reading.prefix}style ${walker.reading.count('style')} `;
  if (source !== null) walker.reading.embed('css', source, { prefix, hidden: scope.hidden });
}

function textOf(element: MarkupElement): Traced | null {
  const texts = element.children.flatMap((node) => (node.kind === 'text' ? [node.text] : []));
  return texts.length === 0 ? null : join(texts, '');
}
