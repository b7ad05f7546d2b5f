import { describe, expect, test } from 'vitest';
import { isOneEdit, isSwap } from '../../src/site/search/edits.ts';
import { contentWords, stemsOf, wordsOf } from '../../src/site/search/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
  test.each([
    ['hyphens and slashes separate', 'go/no-go sign-off', ['go', 'no', 'go', 'sign', 'off']],
    ['accents and letter case are dropped', 'Café RÉSUMÉ', ['cafe', 'resume']],
    ['apostrophes are dropped', "customers' don’t", ['customers', 'dont']],
    ['a clause stays one word', '11.10(e) A.8.15', ['11', '10e', 'a8', '15']],
    [
      'spelling is American',
      'authorised organisation behaviour centre',
      ['authorized', 'organization', 'behavior', 'center'],
    ],
    ['short forms are written out', 'admin config', ['administrator', 'configuration']],
    ['types of reports have numbers', 'Type II, type I', ['type', '2', 'type', '1']],
    ['nothing is nothing', ' – ', []],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  test.each([
    ['encryption', 'encrypted'],
    ['authorisation', 'authorizing'],
    ['policies', 'policy'],
    ['logs', 'log'],
    ['planned', 'planning'],
    ['certification', 'certified'],
    ['management', 'managment'],
    ['verification', 'verify'],
    ['deleted', 'deletion'],
  ])('“%s” meets “%s”', (one, other) => expect(stemsOf(wordsOf(one))).toEqual(stemsOf(wordsOf(other))));

  test.each([
    ['bias', 'BIA'],
    ['CORS', 'cor'],
    ['RTO', 'RPO'],
    ['DPA', 'DPO'],
  ])('“%s” does not meet “%s”', (one, other) => expect(stemsOf(wordsOf(one))).not.toEqual(stemsOf(wordsOf(other))));

  test('question words are left out, unless nothing else is there', () => {
    expect(contentWords(wordsOf('do you have an SSO, please?')).map(({ text }) => text)).toEqual(['sso']);
    expect(contentWords(wordsOf('what did you do')).map(({ text }) => text)).toEqual(['what', 'did', 'you', 'do']);
    expect(contentWords(wordsOf('who did what and when')).map(({ text }) => text)).toEqual(['who', 'when']);
  });
});

describe('one edit', () => {
  test.each([
    ['passwrod', 'password', true],
    ['acces', 'access', true],
    ['electronc', 'electronic', true],
    ['retention', 'retentoin', true],
    ['audits', 'audit', true],
    ['audit', 'audit', false],
    ['tenant', 'tennants', false],
    ['abcd', 'dcba', false],
    ['', 'ab', false],
  ])('%s → %s: %s', (one, other, expected) => {
    expect(isOneEdit(one, other)).toBe(expected);
    expect(isOneEdit(other, one)).toBe(expected);
  });

  test('a swap is one edit of a kind of its own', () => {
    expect(isSwap('trial', 'trail')).toBe(true);
    expect(isSwap('trial', 'trials')).toBe(false);
    expect(isSwap('form', 'from')).toBe(true);
    expect(isSwap('form', 'farm')).toBe(false);
  });
});
