// Words that a style sheet puts before or after what stands in an element. They stand in the text like any other.

import type { MarkupElement, MarkupNode } from './node.ts';
import type { Rule, Walker } from './walker.ts';

/** What stands in an element, with the words that a style sheet puts there. */
export function contents(node: MarkupElement, walk: Walker): readonly MarkupNode[] {
  return [...words(node, 'before', walk), ...node.children, ...words(node, 'after', walk)];
}

/** A list or a table: such words stand before it, where they introduce it, and after it. */
export function introduced(rule: Rule): Rule {
  return (node, scope, walk) => {
    const apart = (where: 'before' | 'after'): void => {
      walk.flush(scope);
      walk.children(words(node, where, walk), scope);
      walk.flush(scope);
    };
    apart('before');
    rule(node, scope, walk);
    apart('after');
  };
}

function words(node: MarkupElement, where: 'before' | 'after', walk: Walker): readonly MarkupElement[] {
  const text = walk.styles.generated(node, where);
  if (text === '') return [];
  return [{ kind: 'element', name: 'span', attributes: [], children: [{ kind: 'text', text: { text, runs: [] } }] }];
}
