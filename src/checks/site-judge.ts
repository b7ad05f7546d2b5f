import type { SiteInput } from './check.ts';
import type { Judge } from './judge.ts';

/** What judging a site's texts needs, from its content. */
export function siteJudge({
  detector,
  evaluations,
  sources,
}: Pick<SiteInput, 'detector' | 'evaluations' | 'sources'>): Judge {
  const titles = new Map(sources.entries.gates.map(({ id, data }) => [id, data.title]));
  const subjects = sources.entries.subjects.map(({ data }) => data);
  return { detector, evaluations, subjects, nameOf: (gate) => titles.get(gate) ?? gate };
}
