import { describe, expect, test } from 'vitest';
import { blocksOf, shown } from './shown.ts';

const rows = (source: string) =>
  blocksOf('a.html', source)
    .filter(({ role, label }) => role === 'row' && !label.includes('column'))
    .map(({ text, cells }) => [text, ...cells.map(({ start, end, header }) => [text.slice(start, end), header])]);

describe('tables', () => {
  test('a cell knows the header of its column', () => {
    const source =
      '<table><caption>State:</caption><thead><tr><th>Gate<th>Outcome</thead><tr><th scope=row>SSO<td>Met</table>';
    expect(rows(source)).toEqual([
      ['Gate | Outcome', ['Gate', null], ['Outcome', null]],
      ['SSO | Met', ['SSO', 'Gate'], ['Met', 'Outcome']],
    ]);
    expect(blocksOf('a.html', source).map(({ label, lead }) => [label, lead])).toEqual([
      ['caption of table 1', null],
      ['table 1 row 1', 'State:'],
      ['table 1 row 2', 'State:'],
    ]);
  });

  test('a first row of header cells heads the columns', () => {
    expect(rows('<table><tr><th>A<th>B<tr><td>1<td>2</table>')[1]).toEqual(['1 | 2', ['1', 'A'], ['2', 'B']]);
  });

  test('spans carry their cell along', () => {
    const source =
      '<table><tr><th rowspan=2>Gate<th colspan=2>State<tr><th>Now<th>Next<tr><td rowspan=2>SSO<td>no<td>yes<tr><td>a<td>b</table>';
    expect(rows(source).slice(2)).toEqual([
      ['SSO | no | yes', ['SSO', 'Gate'], ['no', 'State Now'], ['yes', 'State Next']],
      ['SSO | a | b', ['SSO', 'Gate'], ['a', 'State Now'], ['b', 'State Next']],
    ]);
  });

  test('an icon alone in a cell gives it its name', () => {
    const source =
      '<table><tr><td>SSO<td><img alt="Yes, met"><tr><td>MFA<td><svg role="img"><title>no</title></svg></table>';
    expect(rows(source).map(([text]) => text)).toEqual(['SSO | Yes, met', 'MFA | no']);
    expect(shown('a.html', source).find(([, label]) => label === 'table 1 row 1')?.[3]).toBe(
      'SSO<td><img alt="Yes, met',
    );
  });

  test('paragraphs and lists in a cell are one text', () => {
    expect(rows('<table><tr><td><p>a</p><p>b</p><td><ul><li>c<li>d</ul></table>')[0]?.[0]).toBe('a b | c d');
  });

  test('a layout table flows', () => {
    const source = '<table><tr><td><h2>Now</h2><p>One.</p><table><tr><td>a<td>b</table></table>';
    expect(blocksOf('a.html', source).map(({ role, text }) => `${role} ${text}`)).toEqual([
      'heading Now',
      'paragraph One.',
      'row a | b',
    ]);
  });

  test('roles make a table', () => {
    const source =
      '<div role=table><div role=row><span role=columnheader>G</span><span role=columnheader>S</span></div><div role=row><span role=cell>SSO</span><span role=cell>Met</span></div></div>';
    expect(rows(source)[1]).toEqual(['SSO | Met', ['SSO', 'G'], ['Met', 'S']]);
  });
});
