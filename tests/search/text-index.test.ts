import { describe, expect, test } from 'vitest';
import { holds, textFileOf, textIndexOf, textMatches, textWords } from '../../src/site/search/text-index.ts';
import { wordsOf } from '../../src/site/search/words.ts';
import { page } from './fixture.ts';

const texts = [
  { title: 'Lending', text: 'A book may be lent for four weeks. Access to rare books is restricted.' },
  { title: 'Reading room', text: 'Read a book here. Ask at the desk about access.' },
  { title: 'Access', text: 'Access by the side door; access for wheelchairs; aid at the desk.' },
].map(({ title, text }, at) => ({
  page: { ...page(`/${at}`, [], { title }), id: `en_${at}`, length: wordsOf(text).length },
  blocks: [
    { kind: 'title', text: title },
    { kind: 'text', text },
  ] as const,
}));
const file = textFileOf('2026-01-01', texts);
const index = textIndexOf(JSON.parse(JSON.stringify(file)));
const pagesFor = (query: string) =>
  textMatches(index, textWords(index, wordsOf(query))).map(({ page: { href }, coverage }) => [href, coverage === 1]);

describe('the text index', () => {
  test('holds each page once, with its words and no question words', () => {
    expect(index.pages.map(({ href }) => href)).toEqual(['/0', '/1', '/2']);
    expect(Object.keys(file.words)).toContain('desk');
    expect(Object.keys(file.words)).not.toContain('the');
  });

  test('counts a word more where it stands in a title', () => {
    expect(pagesFor('access').map(([href]) => href)).toEqual(['/2', '/1', '/0']);
  });

  test('puts pages with every word before others', () => {
    expect(pagesFor('access desk book')[0]).toEqual(['/1', true]);
    expect(pagesFor('access desk book').slice(1)).toEqual([
      ['/2', false],
      ['/0', false],
    ]);
  });

  test.each([
    ['another form of the word', 'restriction', ['/0']],
    ['one slip', 'wheelchiars', ['/2']],
    ['the beginning of the last word', 'wheel', ['/2']],
  ])('finds %s: “%s”', (_, query, expected) => expect(pagesFor(query).map(([href]) => href)).toEqual(expected));

  test.each(['AI', 'DR', 'acces4', 'wheel desk', 'zebra'])('does not stretch “%s” to another word', (query) => {
    expect(pagesFor(query).filter(([, isWhole]) => isWhole)).toEqual([]);
  });

  test('says whether a stretch of text holds a stem', () => {
    expect(holds('Books!', new Set(['book']))).toBe(true);
    expect(holds('bookend', new Set(['book']))).toBe(false);
  });
});
