import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readMdx } from '../../src/sources/mdx-allowed.ts';

const allowed = { WhenMet: ['gate'], Count: ['of'] };
const file = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;
const codesOf = (body: string) => readMdx('a.mdx', file(body), allowed).findings.map(({ code }) => code);

describe('content may hold', () => {
  test.each([
    ['plain Markdown', '# A\n\nText with *stress*, `code {x}` and [a link](/gates).\n\n- one\n- two'],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['a code block with braces and imports', "```js\nimport fs from 'node:fs';\nconst a = { b: 1 };\n```"],
    ['an allowed component with a plain string', 'There are <Count of="gates"/> of them.'],
    ['an allowed component around text', '<WhenMet gate="x">It is there.</WhenMet>'],
    ['an escaped brace', 'A \\{brace} as text.'.replace('}', '\\}')],
    ['a sentence that begins with the word import', 'An import is not an export.'],
  ])('%s', (_, body) => {
    expect(codesOf(body)).toEqual([]);
  });
});

describe('content may not hold', () => {
  test.each([
    ['an import', `import fs from 'node:fs'`, 'MDX_NOT_ALLOWED'],
    ['an export', 'export const a = 1', 'MDX_NOT_ALLOWED'],
    ['an expression', 'Now {Date.now()}.', 'MDX_NOT_ALLOWED'],
    ['an expression on its own', '{process.env.HOME}', 'MDX_NOT_ALLOWED'],
    ['a comment', 'Text {/* hidden */} text.', 'MDX_NOT_ALLOWED'],
    ['an image', '![Alt](/a.png)', 'MDX_NOT_ALLOWED'],
    ['an expression as a value', '<Count of={x}/>', 'MDX_PROP_INVALID'],
    ['a template literal as a value', '<Count of={`gates`}/>', 'MDX_PROP_INVALID'],
    ['a spread', '<Count {...props}/>', 'MDX_PROP_INVALID'],
    ['a property without a value', '<WhenMet gate>a</WhenMet>', 'MDX_PROP_INVALID'],
    ['a property twice', '<Count of="a" of="b"/>', 'MDX_PROP_INVALID'],
    ['an unknown property', '<Count of="a" title="b"/>', 'MDX_PROP_INVALID'],
    ['a state as a property', '<WhenMet gate="x" met="true">a</WhenMet>', 'STRUCTURAL_CLAIM'],
    ['an unknown component', '<Script src="x"/>', 'MDX_COMPONENT_UNKNOWN'],
    ['a plain element', '<b>bold</b>', 'MDX_COMPONENT_UNKNOWN'],
    ['a script', '<script>alert(1)</script>', 'MDX_COMPONENT_UNKNOWN'],
    ['a fragment', '<>text</>', 'MDX_COMPONENT_UNKNOWN'],
    ['a member of a component', '<WhenMet.Inner gate="x"/>', 'MDX_COMPONENT_UNKNOWN'],
    ['a name from the prototype', '<constructor/>', 'MDX_COMPONENT_UNKNOWN'],
    ['an open element', '<WhenMet gate="x">', 'CONTENT_SYNTAX'],
    ['an HTML comment', '<!-- hidden -->', 'CONTENT_SYNTAX'],
  ])('%s', (_, body, code) => {
    expect(codesOf(body)).toContain(code);
  });
});

test('a finding points at the words', () => {
  const [finding] = readMdx('a.mdx', file('Some text {1 + 1}.'), allowed).findings;
  expect(finding?.place).toEqual({
    file: 'a.mdx',
    label: 'body',
    range: { start: { line: 5, column: 11 }, end: { line: 5, column: 18 } },
  });
});

test('suggests the component that was meant', () => {
  const [finding] = readMdx('a.mdx', file('<WhenMett gate="x">a</WhenMett>'), allowed).findings;
  expect(finding?.args.nearest).toBe('WhenMet');
});

test('lets nothing through that the compiled tree would run (5,000 seeded texts)', () => {
  const pieces = [
    '`',
    '``',
    '```',
    '~~~',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '    ',
    '\t',
    '{1+1}',
    '\\',
    '<Count of="a"/>',
    '<!--',
  ]
    .concat([
      '-->',
      'word',
      'import x from "y"\n',
      'export const a=1\n',
      '[',
      '](',
      ')',
      '|',
      '| - |\n',
      '\r\n',
      '\u2028',
    ])
    .concat([' ', '<Count of={1}/>', '$$', '&#123;1&#125;', '{', '}']);
  const runs =
    /"(?:mdxFlowExpression|mdxTextExpression|mdxjsEsm|mdxJsxExpressionAttribute|mdxJsxAttributeValueExpression)"/;
  let seed = 20261124;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let accepted = 0;
  for (let round = 0; round < 5000; round++) {
    const text = file(Array.from({ length: 2 + next(12) }, () => pieces[next(pieces.length)]).join(''));
    if (readMdx('a.mdx', text, allowed).findings.length > 0) continue;
    accepted += 1;
    expect(JSON.stringify(mdxToMdast(text, { features: { frontmatter: true, gfm: true } }))).not.toMatch(runs);
  }
  expect(accepted).toBeGreaterThan(500);
});
