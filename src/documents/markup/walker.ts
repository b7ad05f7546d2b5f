// The state of a walk through a document, and the moves that the rules for lists, tables and drawings are made of.

import type { BlockCell, BlockRole } from '../block.ts';
import type { Reading } from '../reading.ts';
import type { Traced } from '../traced.ts';
import { type InlineBuffer, type InlineKind, type InlineText, inlineBuffer, without } from './inline.ts';
import type { Previous } from './lead.ts';
import { leadingMark, type Mark } from './marks.ts';
import type { MarkupElement, MarkupNode } from './node.ts';
import type { Outline } from './outline.ts';
import { rowOf } from './row.ts';
import type { Styles } from './styles.ts';

/** What holds for everything inside an element. */
export type Scope = {
  readonly role: BlockRole;
  /** The word that numbers the blocks here: `paragraph`. */
  readonly noun: string;
  /** The whole place in words, for elements that number themselves; `null` otherwise. */
  readonly place: string | null;
  readonly outline: Outline;
  readonly lead: string | null;
  /** The term that a definition explains; `null` outside of one. */
  readonly term: InlineText | null;
  readonly hidden: boolean;
  /** True inside an element that is one text, where a button is part of the sentence. */
  readonly isText: boolean;
  readonly components: readonly string[];
};

/** A picture that stands for a word. */
export type Icon = { readonly mark: Mark | null; readonly content: Traced };

/** Walks a document. */
export type Walker = {
  readonly reading: Reading;
  /** The style rules of the document. */
  readonly styles: Styles;
  readonly buffer: () => InlineBuffer;
  readonly children: (nodes: readonly MarkupNode[], scope: Scope) => void;
  /** Ends the block of text under construction. */
  readonly flush: (scope: Scope) => void;
  /** The nodes as one text, for cells and captions; nothing is emitted for it. */
  readonly gather: (nodes: readonly MarkupNode[], scope: Scope) => InlineText | null;
  /** Reads nodes as blocks of their own while the text around them stays open. */
  readonly apart: (nodes: readonly MarkupNode[], scope: Scope) => void;
  readonly emit: (text: InlineText & { readonly cells?: readonly BlockCell[] }, scope: Scope) => void;
  readonly isGathering: () => boolean;
  readonly open: (kind: InlineKind) => void;
  readonly close: (kind: InlineKind) => void;
  readonly previous: () => Previous | null;
  readonly setPrevious: (previous: Previous | null) => void;
  /** Notes an icon; the first one before any text marks the item. */
  readonly setIcon: (icon: Icon | null) => void;
  /** Reads the attributes of an element that is not visited itself. */
  readonly attributes: (element: MarkupElement, scope: Scope) => void;
};

/** What an element does to the text around it. */
export type Rule = (node: MarkupElement, scope: Scope, walk: Walker) => void;

/** What a walk does with nodes and with attributes. */
export type Rules = {
  readonly visit: (node: MarkupNode, scope: Scope, walker: Walker) => void;
  readonly attributes: (element: MarkupElement, scope: Scope, walker: Walker) => void;
};

/** Starts a walk. */
export function walker(reading: Reading, styles: Styles, rules: Rules): Walker {
  let buffer = inlineBuffer();
  let gathering = 0;
  let previous: Previous | null = null;
  let icon: Icon | null = null;
  const openKinds: InlineKind[] = [];

  const flush = (scope: Scope): void => {
    if (gathering > 0) {
      buffer.gap();
      return;
    }
    const taken = buffer.take();
    const text = taken ?? (scope.term === null || icon === null ? null : plain(icon.content));
    if (text === null) return;
    self.emit(
      scope.term === null
        ? text
        : rowOf([
            { text: scope.term, header: null },
            { text, header: null },
          ]),
      scope,
    );
    icon = null;
  };
  const aside = <Result>(depth: number, run: () => Result): Result => {
    const outer = { buffer, gathering, icon };
    buffer = inlineBuffer(openKinds);
    gathering = depth;
    icon = null;
    const result = run();
    buffer = outer.buffer;
    gathering = outer.gathering;
    icon = outer.icon;
    return result;
  };
  const self: Walker = {
    reading,
    styles,
    buffer: () => buffer,
    children: (nodes, scope) => {
      for (const node of nodes) rules.visit(node, scope, self);
    },
    flush,
    gather: (nodes, scope) =>
      aside(gathering + 1, () => {
        self.children(nodes, scope);
        return buffer.take() ?? (icon === null ? null : plain(icon.content));
      }),
    apart: (nodes, scope) =>
      aside(0, () => {
        self.children(nodes, scope);
        flush(scope);
      }),
    emit: (text, scope) => {
      const { role, lead, hidden, components } = scope;
      const { content, cells, struck, quoted, code } = text;
      const isRow = cells !== undefined;
      reading.emit({
        role,
        content,
        struck,
        quoted,
        code,
        cells: cells ?? [],
        label: `${reading.prefix}${scope.place ?? `${scope.noun} ${reading.count(scope.noun)}`}`,
        headings: scope.outline.texts(),
        lead,
        hidden,
        components,
        mark: isRow ? null : (leadingMark(content.text) ?? icon?.mark ?? null),
      });
      for (const [how, spans] of [
        ['as seen', text.unseen],
        ['as heard', text.unheard],
      ] as const) {
        const left = without(text, spans ?? []);
        if (left === null) continue;
        const label = `${reading.prefix}${scope.place ?? `${scope.noun} ${reading.count(`${scope.noun} again`)}`}, ${how}`;
        reading.emit({
          role: isRow ? 'paragraph' : role,
          content: left,
          label,
          headings: scope.outline.texts(),
          lead,
          hidden,
          components,
        });
      }
      const kind = role === 'heading' ? 'heading' : role === 'list-item' || isRow ? 'item' : 'text';
      previous = { text: content.text.slice(cells?.at(-1)?.start ?? 0), kind };
    },
    isGathering: () => gathering > 0,
    open: (kind) => {
      openKinds.push(kind);
      buffer.open(kind);
    },
    close: (kind) => {
      openKinds.pop();
      buffer.close(kind);
    },
    previous: () => previous,
    setPrevious: (text) => {
      previous = text;
    },
    setIcon: (next) => {
      if (next === null) icon = null;
      else if (buffer.isEmpty()) icon ??= next;
    },
    attributes: (element, scope) => rules.attributes(element, scope, self),
  };
  return self;
}

function plain(content: Traced): InlineText {
  return { content, struck: [], quoted: [], code: [] };
}
