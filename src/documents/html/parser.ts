// The HTML parser of parse5, with two additions: it remembers from which source stretches each text was put together, and
// it refuses documents whose tree would be far deeper or larger than their source.

import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  Parser,
  type Token,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { deepestNesting, Unreadable } from '../reading.ts';

/** A stretch of the parsed text that became part of a text node: its decoded length, and offsets into the parsed text. */
export type TextPiece = { readonly length: number; readonly start: number; readonly end: number };

/** A parsed document with the pieces of its text nodes. */
export type ParsedHtml = {
  readonly nodes: readonly Tree.ChildNode[];
  readonly pieces: ReadonlyMap<Tree.Node, readonly TextPiece[]>;
};

/** More elements than characters, beyond this many, come only from markup that multiplies itself. */
const smallestBound = 1000;

/** Parses a document as browsers do, `noscript` content as elements; text without a document around it as a fragment. */
export function parseHtml(html: string, kind: 'document' | 'fragment'): ParsedHtml {
  const pieces = new Map<Tree.Node, TextPiece[]>();
  const note = (node: Tree.Node): void => {
    if (!defaultTreeAdapter.isTextNode(node)) return;
    const { characters } = parser;
    if (characters?.location == null) return;
    const { startOffset: start, endOffset: end } = characters.location;
    const piece: TextPiece = { length: characters.chars.length, start, end };
    const known = pieces.get(node);
    if (known === undefined) pieces.set(node, [piece]);
    else known.push(piece);
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    ...bounds(html.length),
    insertBefore,
    insertTextBefore: (parent, text, reference) => {
      const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
      if (before !== undefined && defaultTreeAdapter.isTextNode(before)) before.value += text;
      else insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
    },
    setNodeSourceCodeLocation: (node, location) => {
      note(node);
      defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
    updateNodeSourceCodeLocation: (node, location) => {
      note(node);
      defaultTreeAdapter.updateNodeSourceCodeLocation(node, location);
    },
  };
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter };
  const parser =
    kind === 'document'
      ? new TracingParser(options)
      : (TracingParser.getFragmentParser(null, options) as TracingParser);
  parser.tokenizer.write(html, true);
  return { nodes: (kind === 'document' ? parser.document : parser.getFragment()).childNodes, pieces };
}

/** Lets the tree adapter see which token a text comes from. */
class TracingParser extends Parser<DefaultTreeAdapterMap> {
  characters: Token.CharacterToken | null = null;

  override _insertCharacters(token: Token.CharacterToken): void {
    this.characters = token;
    super._insertCharacters(token);
    this.characters = null;
  }
}

/** Content misplaced in a table goes before it; the table is the last child, and `splice` would copy the long list. */
function insertBefore(parent: Tree.ParentNode, node: Tree.ChildNode, reference: Tree.ChildNode): void {
  if (parent.childNodes.at(-1) !== reference) {
    defaultTreeAdapter.insertBefore(parent, node, reference);
    return;
  }
  parent.childNodes[parent.childNodes.length - 1] = node;
  parent.childNodes.push(reference);
  node.parentNode = parent;
}

function bounds(length: number) {
  let depth = 0;
  let elements = 0;
  return {
    createElement: (...args: Parameters<typeof defaultTreeAdapter.createElement>) => {
      elements += 1;
      if (elements > length + smallestBound)
        throw new Unreadable('unexpected markup, its tree is larger than the file', null);
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      depth += 1;
      if (depth <= deepestNesting) return;
      throw new Unreadable(`unexpected nesting, expected at most ${deepestNesting} elements inside each other`, null);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
