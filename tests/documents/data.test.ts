import { describe, expect, test } from 'vitest';
import { blocksOf, shown } from './shown.ts';

describe('JSON', () => {
  test('an object with a subject and a state is a row, its prose is read as well', () => {
    const source = '{"gates": [{"id": "tenant-isolation", "outcome": "met", "detail": "It \\u0069s \\"on\\"."}]}';
    expect(shown('a.json', source)).toEqual([
      ['row', '/gates/0', 'tenant-isolation | met', 'tenant-isolation", "outcome": "met'],
      ['metadata', '/gates/0/id', 'tenant-isolation', 'tenant-isolation'],
      ['metadata', '/gates/0/outcome', 'met', 'met'],
      ['metadata', '/gates/0/detail', 'It is "on".', 'It \\u0069s \\"on\\".'],
    ]);
    expect(blocksOf('a.json', source)[0]?.cells).toEqual([
      { start: 0, end: 16, header: 'id' },
      { start: 19, end: 22, header: 'outcome' },
    ]);
  });

  test.each([
    ['a boolean state', '{"name":"SSO","enabled":true}', 'SSO | true'],
    ['the state first', '{"outcome":"met","id":"SSO"}', 'SSO | met'],
    ['title, id and state', '{"title":"Sign-in","id":"sso","status":"live"}', 'Sign-in | sso | live'],
    ['a map to booleans', '{"tenantIsolation": true}', 'tenantIsolation | true'],
    ['a map to states', '{"sso": "enabled"}', 'sso | enabled'],
    ['a map to objects', '{"sso": {"state": "in place"}}', 'sso | in place'],
    ['a list under its state', '{"met": ["tenant isolation"]}', 'tenant isolation | met'],
    ['a table of lists', '[["SSO", "met"]]', 'SSO | met'],
  ])('%s', (_name, source, text) => {
    const row = blocksOf('a.json', source).find(({ role }) => role === 'row');
    expect(row?.text).toBe(text);
    expect(row?.sourceRange(0, text.length)).not.toBeNull();
  });

  test.each([
    '{"description":"A few words"}',
    '{"count": 3, "left": null}',
    '[1, 2]',
    '{"url":"x"}',
    '"one"',
    '{}',
    '[]',
  ])('makes no row of %s', (source) => {
    expect(blocksOf('a.json', source).filter(({ role }) => role === 'row')).toEqual([]);
  });

  test('names the place as a JSON pointer', () => {
    expect(shown('a.json', '{"a/b":{"c~d":["x y z it is"]}}').at(-1)?.[1]).toBe('/a~1b/c~0d/0');
  });

  test('reads HTML in a string as HTML', () => {
    const source = '{"html": "<p>SOC\\u0020<b>2<\\/b> &amp; on</p>"}';
    expect(shown('a.json', source)).toEqual([
      ['paragraph', '/html paragraph 1', 'SOC 2 & on', 'SOC\\u0020<b>2<\\/b> &amp; on'],
    ]);
  });

  test('reads one value a line', () => {
    expect(
      shown('a.ndjson', '{"a":"one two three four five"}\n\n{"b":"x y z u v w"}').map(([, label]) => label),
    ).toEqual(['line 1 /a', 'line 3 /b']);
  });
});

describe('YAML', () => {
  test.each([
    ['plain over lines', 'a: one\n  two # no\n', 'one two', 'one\n  two'],
    ['double quotes', 'a: "x\\u0041 \\"q\\" \\\n  on\n  z"\n', 'xA "q" on z', 'x\\u0041 \\"q\\" \\\n  on\n  z'],
    ['single quotes', "a: 'it''s'\n", "it's", "it''s"],
    ['a literal block', 'a: |\n  one\n    two\n', 'one two', 'one\n    two'],
    ['a folded block', 'a: >-\n  one\n  two\n\n  three\n', 'one two three', 'one\n  two\n\n  three'],
  ])('%s', (_name, source, text, written) => {
    expect(shown('a.yaml', source).find(([role]) => role === 'metadata')).toEqual(['metadata', 'a', text, written]);
  });

  test('makes rows like JSON, aliases included', () => {
    const source = 'x: &state met\ngates:\n  - {id: sso, outcome: *state}\n  - id: mfa\n    enabled: true\n';
    const rows = shown('a.yml', source).filter(([role]) => role === 'row');
    expect(rows.map(([, label, text]) => [label, text])).toEqual([
      ['x', 'x | met'],
      ['gates[0]', 'sso | met'],
      ['gates[1]', 'mfa | true'],
    ]);
  });
});
