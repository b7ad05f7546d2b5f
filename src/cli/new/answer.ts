import { answerSchema } from '../../schemas/answer.ts';
import { type Draft, identifierProblem, listed } from './draft.ts';
import { yamlText } from './yaml-text.ts';

/** An answer to a reviewer's question. */
export const answerDraft: Draft = {
  flags: ['id', 'question', 'topic', 'answer', 'short', 'about', 'gates', 'more'],
  questions: (_, { sources }) => [
    { name: 'id', ask: 'Its id, the name of its file?', problem: identifierProblem },
    { name: 'question', ask: 'The question?' },
    { name: 'topic', ask: 'Under which topic?', choices: answerSchema.shape.topic.options },
    { name: 'answer', ask: 'What kind of answer is it?', choices: answerSchema.shape.answer.options },
    { name: 'short', ask: 'The honest answer in one sentence?' },
    { name: 'about', ask: 'Which page is it about, such as /boundary?' },
    {
      name: 'gates',
      ask: 'Gates that it depends on, separated by commas (may stay empty)',
      suggestion: '',
      problem: (answer) => unknownGates(listed(answer, ','), sources.entries.gates),
    },
    { name: 'more', ask: 'What else does the source text say? (may stay empty)', suggestion: '' },
  ],
  file: ({ id, question, topic, answer, short, about, gates = '', more }) => {
    const depends = listed(gates, ',');
    const fields = { question, topic, answer, short, about, ...(depends.length > 0 ? { gates: depends } : {}) };
    return { path: `content/answers/${id}.mdx`, text: `---\n${yamlText(fields)}---\n${more ? `\n${more}\n` : ''}` };
  },
};

function unknownGates(given: readonly string[], gates: readonly { readonly id: string }[]): string | null {
  const unknown = given.filter((id) => !gates.some((gate) => gate.id === id));
  return unknown.length === 0 ? null : `there is no gate ${unknown.join(', ')}`;
}
