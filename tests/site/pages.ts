import { readdirSync } from 'node:fs';
import { addressOf } from '../../src/documents/addresses.ts';

/** The addresses of every page of a built site, sorted; the page for unknown addresses left out. */
export function pagesOf(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map(addressOf)
    .sort();
}
