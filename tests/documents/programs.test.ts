import { describe, expect, test } from 'vitest';
import { shown, texts } from './shown.ts';

describe('scripts', () => {
  const template = ['`We are $', '{x ? `in $', '{y}` : "no"} on`'].join('');
  test.each([
    ['strings', `a = "b c"; d = 'e'`, ['b c', 'e']],
    ['joined strings', `"SOC " + '2' + x + "on"`, ['SOC 2', 'on']],
    ['templates', template, ['We are … on', 'in', 'no']],
    ['no quotes of patterns or comments', `/["']/.test(x) // "no"\n/* 'no' */ "yes"`, ['yes']],
    ['nothing without a letter', `"1", ' ', "-"`, []],
    ['HTML in a string', `"<p>a <b>b</b></p>"`, ['a b']],
    ['JSON in a string', `'{"sso":"enabled"}'`, ['sso | enabled', 'enabled']],
    ['what is no program', `let 1x = "still read" 'and this`, ['still read', 'and this']],
  ])('reads %s', (_name, source, expected) => {
    expect(texts('a.js', source)).toEqual(expected);
  });

  test('places go through escapes', () => {
    expect(shown('a.mjs', '"\\x41\\u{42}\\u0043 it\\\'s \\\non"')).toEqual([
      ['metadata', 'string 1', "ABC it's on", "\\x41\\u{42}\\u0043 it\\'s \\\non"],
    ]);
  });
});

describe('programs in Python', () => {
  test.each([
    ['strings and comments', `a = "b c"  # say so\nd = 'e' + '1'`, ['b c', 'say so', 'e']],
    ['long strings with their lines', '"""Checks\na "log" here."""', ['Checks a "log" here.']],
    ['one kind of quote inside the other', `"it's" 'so "it" is'`, ["it's", 'so "it" is']],
    ['no names and no numbers', 'for entry in entries: x = 1', []],
  ])('reads %s', (_name, source, expected) => {
    expect(texts('a.py', source)).toEqual(expected);
  });
});

describe('style sheets', () => {
  test('reads drawn strings only', () => {
    const source =
      '@import "no no"; a[title="no no"]:hover::after { font-family: "No No"; content: "Met \\2713 " attr(x) \'on\'; --label: "two words" }';
    expect(shown('a.css', source)).toEqual([
      ['metadata', 'content 1', 'Met ✓on', 'Met \\2713 " attr(x) \'on'],
      ['metadata', '--label 1', 'two words', 'two words'],
    ]);
  });
});
