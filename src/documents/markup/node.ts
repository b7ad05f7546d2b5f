// HTML, Markdown, MDX and SVG all become the same small tree, so that one walk decides what a reader meets.

import type { Traced } from '../traced.ts';

/** An attribute with its decoded value; `null` for one without a value. */
export type MarkupAttribute = { readonly name: string; readonly value: Traced | null };

/** An element. HTML names are lower case; components keep theirs. */
export type MarkupElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly children: readonly MarkupNode[];
  /** How a component of MDX stands on the page; missing on elements, whose name says it. */
  readonly component?: 'block' | 'inline';
};

/** Text, or a script expression of MDX. */
export type MarkupNode =
  | MarkupElement
  | { readonly kind: 'text'; readonly text: Traced }
  | { readonly kind: 'expression'; readonly code: Traced };

/** The decoded value of an attribute; `null` if it is missing or has no value. */
export function attribute(element: MarkupElement, name: string): Traced | null {
  return element.attributes.find((each) => each.name === name)?.value ?? null;
}

/** The decoded value as plain text; the empty string if it is missing. */
export function attributeText(element: MarkupElement, name: string): string {
  return attribute(element, name)?.text ?? '';
}

/** True if the attribute is there, with or without a value. */
export function hasAttribute(element: MarkupElement, name: string): boolean {
  return element.attributes.some((each) => each.name === name);
}
