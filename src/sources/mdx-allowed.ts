// Content is data: the parsed tree of an MDX body may hold Markdown and allowed components with plain string properties,
// nothing else. This runs before any content is compiled.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { mdxToMdast } from 'satteri';
import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SourceRange } from '../diagnostics/place.ts';

/** The components that content may use, each with its properties; all are plain strings. */
export type AllowedComponents = Readonly<Record<string, readonly string[]>>;

/** A component used in content. */
export type ComponentUse = {
  readonly name: string;
  readonly props: ReadonlyMap<string, { readonly value: string; readonly range: SourceRange }>;
  readonly range: SourceRange;
};

/** What a body may not hold, as findings, and the components that it uses rightly. */
export type MdxReading = { readonly findings: readonly Finding[]; readonly components: readonly ComponentUse[] };

/**
 * Reads an MDX file's tree. `text` is the whole file, frontmatter included. Two parsers can disagree on where code begins,
 * so both trees are judged: one with exact places, independent of the site generator, and the one that gets compiled.
 */
export function readMdx(file: string, text: string, allowed: AllowedComponents): MdxReading {
  let trees: readonly TreeNode[];
  try {
    trees = [independentTree(text), mdxToMdast(text, { features: { frontmatter: true, gfm: true } })] as TreeNode[];
  } catch (error) {
    return { findings: [syntaxFinding(file, error)], components: [] };
  }
  const readings = trees.map((tree) => judgeTree(file, tree, allowed));
  return readings.find(({ findings }) => findings.length > 0) ?? readings[0] ?? { findings: [], components: [] };
}

function independentTree(text: string): unknown {
  return fromMarkdown(text, {
    extensions: [frontmatter(), gfm(), mdxjs()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown(), mdxFromMarkdown()],
  });
}

function judgeTree(file: string, tree: TreeNode, allowed: AllowedComponents): MdxReading {
  const findings: Finding[] = [];
  const components: ComponentUse[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    pending.push(...(node.children ?? []).toReversed());
    const refused = refusedNode(node);
    if (refused !== null) findings.push(notAllowed(file, refused, rangeOf(node)));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const judged = judgeElement(file, node, allowed);
      if ('findings' in judged) findings.push(...judged.findings);
      else components.push(judged);
    }
  }
  return { findings, components };
}

/** The part of the trees of mdast and MDX that matters here. */
type TreeNode = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: Point; readonly end: Point };
};
type Point = { readonly line: number; readonly column: number; readonly offset?: number };
type Attribute = {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | object | null;
  readonly position?: TreeNode['position'];
};

const refusedTypes: Readonly<Record<string, string>> = {
  mdxjsEsm: 'An import or export',
  mdxFlowExpression: 'An {expression}',
  mdxTextExpression: 'An {expression}',
  html: 'Raw HTML',
};

function refusedNode(node: TreeNode): string | null {
  if (node.type === 'image') return 'An image';
  return refusedTypes[node.type] ?? null;
}

function notAllowed(file: string, what: string, range: SourceRange | null): Finding {
  const hint = what.includes('expression')
    ? 'For a brace as text, write \\{ or put it into a code span. For a derived number, use a component such as <Count of="…"/>.'
    : 'Remove it; whatever the page needs comes from the site itself.';
  return { code: 'MDX_NOT_ALLOWED', place: { file, label: 'body', range }, args: { what, hint } };
}

function judgeElement(
  file: string,
  node: TreeNode,
  allowed: AllowedComponents,
): ComponentUse | { findings: readonly Finding[] } {
  const range = rangeOf(node);
  const name = node.name ?? '';
  const props = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (props === undefined) {
    const known = Object.keys(allowed);
    return {
      findings: [
        {
          code: 'MDX_COMPONENT_UNKNOWN',
          place: { file, label: 'body', range },
          args: { name, expected: known.map((one) => `<${one}>`).join(', '), nearest: nearest(name, known) },
        },
      ],
    };
  }
  const findings: Finding[] = [];
  const values = new Map<string, { value: string; range: SourceRange }>();
  for (const attribute of node.attributes ?? []) {
    const at = rangeOf(attribute) ?? range;
    const problem = attributeProblem(attribute, props, values);
    if (problem === null && at !== null)
      values.set(attribute.name ?? '', { value: String(attribute.value), range: at });
    else findings.push(propFinding(file, name, attribute, problem ?? 'a property without a place', at, props));
  }
  if (findings.length > 0 || range === null) return { findings };
  return { name, props: values, range };
}

function attributeProblem(
  attribute: Attribute,
  props: readonly string[],
  seen: ReadonlyMap<string, unknown>,
): string | null {
  if (attribute.type !== 'mdxJsxAttribute') return 'a {...spread}';
  const name = attribute.name ?? '';
  if (!props.includes(name)) return `the property “${name}”`;
  if (seen.has(name)) return `the property “${name}” twice`;
  if (typeof attribute.value !== 'string') return `a value for “${name}” that is not a plain "string"`;
  return null;
}

const stateProps = ['met', 'state', 'status', 'outcome', 'verified', 'verdict'];

function propFinding(
  file: string,
  name: string,
  attribute: Attribute,
  prop: string,
  range: SourceRange | null,
  props: readonly string[],
): Finding {
  const place = { file, label: `<${name}>`, range };
  const written = attribute.name ?? '';
  if (stateProps.includes(written.toLowerCase())) {
    const value = typeof attribute.value === 'string' ? attribute.value : '{…}';
    return { code: 'STRUCTURAL_CLAIM', place, args: { field: written, value } };
  }
  const expected =
    props.length === 0 ? 'it has no properties' : `expected ${props.map((one) => `${one}="…"`).join(', ')}`;
  return { code: 'MDX_PROP_INVALID', place, args: { name, prop, expected } };
}

function rangeOf(node: { readonly position?: TreeNode['position'] }): SourceRange | null {
  if (node.position === undefined) return null;
  const { start, end } = node.position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

function syntaxFinding(file: string, error: unknown): Finding {
  const { reason, place, line, column } = error as {
    reason?: string;
    message?: string;
    place?: Point | { start: Point; end: Point };
    line?: number;
    column?: number;
  };
  const start =
    place !== undefined && 'start' in place ? place.start : (place ?? { line: line ?? 1, column: column ?? 1 });
  const position = { line: start.line, column: start.column };
  return {
    code: 'CONTENT_SYNTAX',
    place: { file, label: 'body', range: { start: position, end: { ...position, column: position.column + 1 } } },
    args: { language: 'MDX', reason: reason ?? String(error) },
  };
}
