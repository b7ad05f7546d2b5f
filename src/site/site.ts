// Whose trust center this is, and the words at the top of its index pages.

import { type CollectionEntry, getEntry } from 'astro:content';
import type { Site } from '../schemas/site.ts';

/** `content/site.yaml`. */
export async function readSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (entry === undefined) throw new Error('content/site.yaml is missing');
  return entry.data;
}

/** The words of an index page. */
export async function pageWords(id: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', id);
  if (entry === undefined) throw new Error(`content/pages/${id}.mdx is missing`);
  return entry;
}
