// Answers to reviewers' questions. What depends on gates is derived from their states, not typed.

import { type CollectionEntry, getCollection } from 'astro:content';
import type { Answer } from '../schemas/answer.ts';
import { type GateView, gateViews, pick } from './gates.ts';
import { plain, type State, stateOfAll } from './state.ts';

/** An answer at the as-of date. */
export type AnswerView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly entry: CollectionEntry<'answers'>;
  readonly gates: readonly GateView[];
  readonly state: State;
  /** What a blocked answer waits for; `null` where it waits for nothing. */
  readonly waitsFor: string | null;
};

/** The headings of the groups, in the order in which they are listed. */
export const answerTopics = {
  identity: 'Identity and access',
  data: 'Data',
  infrastructure: 'Infrastructure',
  quality: 'Quality and regulation',
  assurance: 'Assurance',
  legal: 'Legal',
  ai: 'AI',
  operations: 'Operations',
} as const satisfies Record<Answer['topic'], string>;

/** The words for each kind of answer. */
const kinds = {
  blocked: 'blocked',
  'not-stated': 'not stated',
  limited: 'stated with limits',
  stated: 'see the text',
} as const satisfies Record<Answer['answer'], string>;

/** All answers, in the order of topics, then of questions. */
export async function answerViews(): Promise<readonly AnswerView[]> {
  const [entries, gates] = await Promise.all([getCollection('answers'), gateViews()]);
  const topics = Object.keys(answerTopics);
  return entries
    .toSorted(
      (a, b) =>
        topics.indexOf(a.data.topic) - topics.indexOf(b.data.topic) || (a.data.question < b.data.question ? -1 : 1),
    )
    .map((entry) => {
      const { answer, question } = entry.data;
      const needed = pick(gates, entry.data.gates);
      const words = kinds[answer];
      return {
        id: entry.id,
        href: `/answers/${entry.id}`,
        title: question,
        entry,
        gates: needed,
        waitsFor: answer === 'blocked' ? waitWords(needed.filter(({ state }) => state.mark !== 'met')) : null,
        state: answer === 'blocked' ? stateOfAll(needed, words) : plain(words),
      };
    });
}

/** The answers by topic; topics without one are left out. */
export async function answersByTopic(): Promise<
  readonly { readonly topic: string; readonly title: string; readonly answers: readonly AnswerView[] }[]
> {
  const answers = await answerViews();
  return Object.entries(answerTopics).flatMap(([topic, title]) => {
    const own = answers.filter(({ entry }) => entry.data.topic === topic);
    return own.length === 0 ? [] : [{ topic, title, answers: own }];
  });
}

function waitWords(gates: readonly GateView[]): string | null {
  const [only] = gates;
  if (only === undefined) return null;
  if (gates.length === 1) return `Until ${only.title} is met.`;
  return `Until these gates are met: ${gates.map(({ title }) => title).join(', ')}.`;
}
