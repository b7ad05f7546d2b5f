// Lists and definition lists: what introduces the list is the lead of its items.

import { elementName, isHiddenElement } from './elements.ts';
import type { InlineText } from './inline.ts';
import { joinLeads, leadFrom } from './lead.ts';
import type { MarkupElement, MarkupNode } from './node.ts';
import { rowOf } from './row.ts';
import type { Scope, Walker } from './walker.ts';

/** Reads a list; its items are list items with the sentence before the list as lead. */
export function readList(list: MarkupElement, scope: Scope, walker: Walker): void {
  walker.flush(scope);
  const number = walker.reading.count('list');
  const outer = scope.term?.content.text ?? (scope.role === 'list-item' ? scope.lead : null);
  const lead = joinLeads(outer, leadFrom(walker.previous())) ?? scope.lead;
  let item = 0;
  for (const node of list.children) {
    if (node.kind !== 'element' || elementName(node) !== 'li') {
      walker.children([node], { ...scope, lead });
      continue;
    }
    item += 1;
    walker.flush(scope);
    const place = `list ${number} item ${item}`;
    const inner: Scope = { ...scope, role: 'list-item', place, lead, term: null, isText: true };
    walker.setIcon(null);
    walker.setPrevious(null);
    walker.children([node], { ...inner, outline: scope.outline.inside() });
    walker.flush(inner);
  }
  walker.flush(scope);
  walker.setIcon(null);
  walker.setPrevious(null);
}

/** Reads a definition list: each description becomes `term | description`. */
export function readDefinitions(list: MarkupElement, scope: Scope, walker: Walker): void {
  walker.flush(scope);
  const lead = leadFrom(walker.previous()) ?? scope.lead;
  const inner: Scope = { ...scope, role: 'definition', noun: 'definition', place: null, lead, isText: true };
  let term: InlineText | null = null;
  let isExplained = true;
  const leaveTerm = (): void => {
    if (term !== null && !isExplained) walker.emit(rowOf([{ text: term, header: null }]), inner);
  };
  const readGroup = (nodes: readonly MarkupNode[]): void => {
    for (const node of nodes) {
      const name = node.kind === 'element' ? elementName(node) : '';
      if (node.kind !== 'element') walker.children([node], { ...scope, lead });
      else if (name === 'dt') {
        leaveTerm();
        term = walker.gather([node], inner);
        isExplained = false;
      } else if (name === 'dd') {
        const hidden = scope.hidden || isHiddenElement(node, name);
        walker.setIcon(null);
        walker.setPrevious(null);
        const description: Scope = { ...inner, term, hidden, outline: scope.outline.inside() };
        walker.children([node], term === null ? { ...description, role: 'paragraph', noun: 'paragraph' } : description);
        isExplained = true;
      } else if (name === 'div') {
        walker.attributes(node, scope);
        readGroup(node.children);
      } else walker.children([node], { ...scope, lead });
    }
  };
  readGroup(list.children);
  leaveTerm();
  walker.flush(scope);
  walker.setPrevious(null);
}
