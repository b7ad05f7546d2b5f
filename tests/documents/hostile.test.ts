import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/registry.ts';

const million = 1_000_000;
const many = (text: string, times: number) => text.repeat(times);

/** Each of these once crashed a reader, or would take it hours. */
test.each([
  ['a.html', 'nested elements', many('<div>', 100_000), 'unreadable'],
  ['a.html', 'nested formatting', many('<b>', 100_000), 'unreadable'],
  ['a.html', 'formatting that multiplies', many('<b><p>', 400) + many('</p><p>', 100_000), 'read'],
  ['a.html', 'content before a table', `<table>${many('<i>x</i>', 400_000)}`, 'read'],
  ['a.html', 'one long line', many('word ', 2 * million), 'read'],
  ['a.html', 'one long word', many('a', 5 * million), 'read'],
  [
    'a.html',
    'many attributes',
    `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x y"`).join(' ')}>`,
    'read',
  ],
  ['a.html', 'open comments', many('<!--', million), 'read'],
  ['a.html', 'ampersands', many('&', million), 'read'],
  ['a.html', 'signs', many('<', million), 'read'],
  ['a.html', 'paragraphs, 5 MB', many('<p>One &amp; <b>two</b> three.</p>\n', 160_000), 'read'],
  [
    'a.html',
    'style rules',
    `<style>${many('.a{opacity:0}', 50_000)}</style>${many('<b class="a">x</b>', 20_000)}`,
    'read',
  ],
  [
    'a.html',
    'properties that name each other',
    `<style>:root{${Array.from({ length: 2000 }, (_, index) => `--a${index + 1}:var(--a${index})var(--a${index})"x"`).join(';')}}</style>`,
    'read',
  ],
  ['a.html', 'reversed letters', many('<bdo dir=rtl>abc</bdo>', 50_000), 'read'],
  ['a.html', 'nested reversals', many('<bdo dir=rtl>', 400), 'read'],
  ['a.html', 'tables', many('<table><tr><th>a<th>b<tr><td>yes<td>yes</table>', 20_000), 'read'],
  ['a.html', 'a wide table', `<table><tr>${many('<th>a', 20_000)}<tr>${many('<td>yes', 20_000)}</table>`, 'read'],
  ['a.html', 'questions in an address', `<a href="?${many('a=b c&', 100_000)}">x</a>`, 'read'],
  ['a.html', 'settings', `<pre>${many('door_lock: on\n', 100_000)}</pre>`, 'read'],
  ['a.html', 'short texts', many('<p>a</p><p>on</p>', 50_000), 'read'],
  ['a.js', 'objects', `x=[${many('{a:true},', 100_000)}]`, 'read'],
  ['a.js', 'nested objects', `x=${many('{a:', 20_000)}`, 'read'],
  ['a.xml', 'records', `<a>${many('<b id="a" met="true"/>', 50_000)}</a>`, 'read'],
  ['a.xml', 'open entities', `<!DOCTYPE a [${many('<!ENTITY a "', 50_000)}]><a/>`, 'read'],
  ['a.py', 'open strings', many("'''\"", 200_000), 'read'],
  ['a.md', 'nested quotations', many('> ', 20_000), 'unreadable'],
  ['a.md', 'nested lists', many('- ', 20_000), 'unreadable'],
  ['a.md', 'emphasis', many('_a*', 20_000), 'unreadable'],
  ['a.md', 'brackets', many('[', 20_000), 'read'],
  ['a.mdx', 'open tags', many('<b>', 10_000), 'unreadable'],
  ['a.mdx', 'open braces', many('{', 20_000), 'unreadable'],
  ['a.txt', 'items', many('- a\n', 300_000), 'read'],
  ['a.txt', 'white space', `${many(' ', 5 * million)}x`, 'read'],
  ['a.json', 'nested lists', many('[', 100_000), 'unreadable'],
  ['a.json', 'escapes', `"${many('\\u0041', million)}"`, 'read'],
  ['a.json', 'rows', `[${many('{"id":"a b","outcome":"met"},', 50_000)}1]`, 'read'],
  ['a.yaml', 'nested lists', many('[', 10_000), 'unreadable'],
  ['a.yaml', 'nested items', many('- ', 50_000), 'unreadable'],
  ['a.js', 'open templates', many('`${', 100_000), 'read'],
  ['a.js', 'open strings', many("'\\", million), 'read'],
  ['a.css', 'open blocks', many('{', million), 'read'],
  ['a.svg', 'nested groups', many('<g>', 100_000), 'unreadable'],
  ['a.xml', 'entities', `<!DOCTYPE a [<!ENTITY a "${many('x', 9000)}">]><a>${many('&a;', 100_000)}</a>`, 'unreadable'],
])('%s: %s', (file, _name, source, kind) => {
  expect(readDocument({ file, bytes: new TextEncoder().encode(source) }).kind).toBe(kind);
});
