import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/site/search/lexicon.ts';
import { rank } from '../../src/site/search/rank.ts';
import { resultsOf } from '../../src/site/search/results.ts';
import { library, pageOf, queriesOf, realExpansion } from './fixture.ts';

const lexicon = lexiconOf(library);
const resultsFor = (query: string) => resultsOf(rank(lexicon, query));
const first = (query: string) => resultsFor(query).sure[0]?.page.href ?? null;

describe('the first result', () => {
  test.each([
    ['a term', 'reading room', '/reading-room'],
    ['a term in a question', 'what is the loan period, please?', '/lending'],
    ['an acronym', 'OPAC', '/catalog'],
    ['an acronym in small letters', 'ill', '/lending'],
    ['one edit away', 'quiet stdy', '/reading-room'],
    ['swapped letters of a known word', 'trial of visits', '/reading-room'],
    ['written together', 'interlibrary loan', '/lending'],
    ['written apart', 'e book', '/lending'],
    ['digits apart', 'MARC 21', '/catalog'],
    ['other spelling', 'authorization to edit', '/catalog'],
    ['still being typed', 'borr', '/lending'],
    ['the title', 'catalog', '/catalog'],
  ])('%s: “%s”', (_, query, expected) => expect(first(query)).toBe(expected));

  test.each(['RRT', 'IL', 'OPAK', 'AL'])('short acronyms match exactly: “%s” is nothing', (query) => {
    expect(first(query)).toBe(null);
  });

  test('a topic is one result, its best page first', () => {
    const { sure } = resultsFor('late fee for a loan');
    expect(sure.filter(({ topic }) => topic === '/lending')).toHaveLength(1);
    expect(sure[0]?.page.href).toBe('/answers/fines');
    expect(sure[0]?.topic).toBe('/lending');
  });
});

describe('nothing is sure', () => {
  test.each(['parking', 'any job openings?', 'how much is the ticket price?', 'coffee', 'zebra crossing', ''])(
    'for “%s”',
    (query) => expect(resultsFor(query).sure).toEqual([]),
  );

  test('and a page that only says so is near', () => {
    const { near, isOutside } = resultsFor('coffee');
    expect(near.map(({ page }) => page.href)).toEqual(['/answers/cafe']);
    expect(isOutside).toBe(true);
  });
});

test('development queries find their page first, and nothing where no page answers', () => {
  const real = lexiconOf(realExpansion());
  const queries = queriesOf(new URL('../corpus/search/dev.jsonl', import.meta.url).pathname);
  const misses = queries.filter(({ query, expect: targets }) => {
    const [best] = resultsOf(rank(real, query)).sure;
    return best === undefined ? targets.length > 0 : !targets.map(pageOf).includes(best.topic);
  });
  expect(queries.length).toBeGreaterThan(100);
  expect(misses.map(({ query }) => query).length / queries.length).toBeLessThanOrEqual(0.05);
});
