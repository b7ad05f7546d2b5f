// Markdown keeps each HTML tag as a node of its own. Tags that are left open take the nodes up to their end tag.

import type { RootContent } from 'mdast';
import type { MarkupElement, MarkupNode } from '../markup/node.ts';

type Part = { readonly child: RootContent; readonly nodes: readonly MarkupNode[] };
type Open = { readonly element: MarkupElement; readonly children: MarkupNode[] };

const onlyEndTags = /^\s*(?:<\/[A-Za-z][^<>]*>\s*)+$/;
const endTagNames = /<\/([A-Za-z][\w-]*)/g;
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Joins siblings, putting what stands between a start tag and its end tag inside the element. */
export function nestHtml(parts: readonly Part[]): MarkupNode[] {
  const top: MarkupNode[] = [];
  const open: Open[] = [];
  const target = (): MarkupNode[] => open.at(-1)?.children ?? top;
  const close = (): void => {
    const last = open.pop();
    if (last !== undefined) target().push({ ...last.element, children: last.children });
  };
  for (const { child, nodes } of parts) {
    if (child.type !== 'html') {
      target().push(...nodes);
      continue;
    }
    if (onlyEndTags.test(child.value)) {
      for (const [, name] of child.value.matchAll(endTagNames)) {
        const depth = open.findLastIndex((each) => each.element.name === name?.toLowerCase());
        if (depth !== -1) while (open.length > depth) close();
      }
      continue;
    }
    const last = nodes.at(-1);
    if (last?.kind === 'element' && isLeftOpen(last, child.value)) {
      target().push(...nodes.slice(0, -1));
      for (
        let element: MarkupNode | undefined = last;
        element?.kind === 'element' && isLeftOpen(element, child.value);
      ) {
        const next: MarkupNode | undefined = element.children.at(-1);
        const isDeeper: boolean = next?.kind === 'element' && isLeftOpen(next, child.value);
        open.push({ element, children: isDeeper ? element.children.slice(0, -1) : [...element.children] });
        element = isDeeper ? next : undefined;
      }
    } else target().push(...nodes);
  }
  while (open.length > 0) close();
  return top;
}

/** True if the element's start tag stands in the source without an end tag after it. */
function isLeftOpen(element: MarkupElement, html: string): boolean {
  if (voids.has(element.name)) return false;
  const lower = html.toLowerCase();
  const start = lower.lastIndexOf(`<${element.name}`);
  return start !== -1 && lower.indexOf(`</${element.name}`, start) === -1;
}
