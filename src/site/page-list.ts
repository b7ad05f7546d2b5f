// Every page that a reader can look for, by group: what `/search` lists.

import { getCollection } from 'astro:content';
import { answersByTopic } from './answers.ts';
import { boundaryViews } from './boundary.ts';
import { gateViews } from './gates.ts';
import { guardViews } from './guards.ts';
import { limitViews } from './limits.ts';
import { categoryViews } from './readiness.ts';
import { type Link, sections } from './sections.ts';
import { topicViews } from './topics.ts';

/** A group of links under one heading. */
export type LinkGroup = { readonly id: string; readonly title: string; readonly links: readonly Link[] };

/** All groups, in the order in which they are listed. */
export async function pageGroups(): Promise<readonly LinkGroup[]> {
  const [gates, boundary, limits, guards, categories, topics, policies, answers] = await Promise.all([
    gateViews(),
    boundaryViews(),
    limitViews(),
    guardViews(),
    categoryViews(),
    topicViews(),
    getCollection('policies'),
    answersByTopic(),
  ]);
  const overview: readonly Link[] = [
    ...sections.filter(({ href }) => href !== '/search'),
    ...policies.map(({ id, data }) => ({ href: `/${id}`, title: data.title })),
    { href: '/summary', title: 'Summary on one page' },
    { href: '/hosts', title: 'Hosts' },
    { href: '/diagnostics', title: 'Finding codes' },
  ];
  return [
    { id: 'overview', title: 'Overview', links: overview },
    { id: 'gates', title: 'Gates', links: gates },
    { id: 'boundary', title: 'Boundary', links: boundary },
    { id: 'limits', title: 'Limits', links: limits.map(({ href, data }) => ({ href, title: data.title })) },
    { id: 'guards', title: 'Guards', links: guards },
    { id: 'readiness', title: 'Readiness', links: categories },
    { id: 'trust-model', title: 'Trust model', links: topics },
    ...answers.map(({ topic, title, answers: links }) => ({
      id: `answers-${topic}`,
      title: `Answers: ${title}`,
      links,
    })),
  ];
}

/** The title of a page, by its path. Throws for a path that no group lists. */
export async function pageTitle(path: string): Promise<string> {
  for (const { links } of await pageGroups()) for (const { href, title } of links) if (href === path) return title;
  throw new Error(`there is no page “${path}”`);
}
