import { type Draft, identifierProblem, listed } from './draft.ts';
import { yamlText } from './yaml-text.ts';

/** A gate. Its state is not asked for: it starts at not met. */
export const gateDraft: Draft = {
  flags: ['id', 'title', 'description', 'requirement', 'parts', 'source', 'why'],
  questions: ({ requirement }) => [
    { name: 'id', ask: 'Its id, the name of its file?', problem: identifierProblem },
    { name: 'title', ask: 'Its name, as a heading?' },
    { name: 'description', ask: 'What does it ask for? One sentence for search results.' },
    { name: 'requirement', ask: 'The condition, as the source text states it?' },
    { name: 'parts', ask: 'What must evidence show? Noun phrases, separated by semicolons.' },
    {
      name: 'source',
      ask: 'Which sentence of content/source.txt states it, word for word?',
      ...(requirement === undefined ? {} : { suggestion: requirement }),
    },
    { name: 'why', ask: 'Why does it matter? A sentence or two for its page.' },
  ],
  file: ({ id, title, description, requirement, parts = '', source, why }, { sources }) => {
    const order = Math.max(0, ...sources.entries.gates.map(({ data }) => data.order)) + 1;
    const fields = { title, description, order, requirement, parts: listed(parts, ';'), source: [source] };
    return { path: `content/gates/${id}.mdx`, text: `---\n${yamlText(fields)}---\n\n${why}\n` };
  },
};
