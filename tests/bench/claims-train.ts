// Learns the weights of the evidence, of the wording and of the subjects' words from labelled sentences, without randomness.
// `node tests/bench/claims-train.ts` holds out one set at a time and prints what is learned from the others reach on it
// (`--only=NAME`: one set);
// `--fixed` learns from all and measures the sets that are not learned from; `--errors` prints what is judged wrongly; `--write` writes
// `src/claims/weights.ts`, `src/claims/wording/assertion.ts` and `content/wordings/`.
// Fold 4 of the development set and the unread sets are not learned from; the numbers below were chosen with an eye on their scores.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AssignmentWeights, claimedSubjects, type SubjectSigns, signsOf } from '../../src/claims/assignment.ts';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import type { ReadSentence, Weighed } from '../../src/claims/weighed.ts';
import { isSkipGram } from '../../src/claims/wording/grams.ts';
import { speaksOf, type Topics } from '../../src/claims/wording/topics.ts';
import { linesOf } from '../../src/claims/wording/weighted.ts';
import { foldOf, type Row, readRows } from '../claims/corpus.ts';
import { names, subjects } from '../claims/subjects.ts';
import { beliefOf } from './claims-beliefs.ts';
import { clauseRows } from './claims-clauses.ts';
import { type Case, logCountRatios, type Model, regress } from './claims-fit.ts';
import { frameRows } from './claims-frames.ts';

/** How strongly a weight of evidence is drawn to what grammar expects, for each case; and an n-gram's or a word's to nothing. */
const evidencePull = 0.0005;
const gramPull = 2;
const skipPull = 8;
/** The log-count ratio of an n-gram counts as this at least where its pull is divided by it. */
const leastRatio = 0.1;
const ratioPower = 1.5;
/** How strongly a subject's word is drawn to nothing. */
const wordPull = 1;
/** N-grams and words that stand in fewer sentences are not learned; smaller weights are not kept. */
const fewestGrams = 4;
const fewestSkips = 8;
const fewestWords = 3;
const leastGram = 0.05;
const leastWord = 0.2;
/** Added to the start of the sum: where misses and false alarms are about as many on held-out sets. */
const lean = 0.1;
/** How often what must hold counts. */
const firmness = 8;
const rounds = 3;
/** How strongly a sign of a subject is drawn to nothing. */
const signPull = 5;

/** What stands around a passage is weighed by hand: the labelled sentences stand alone. */
const handSet = /^(?:mark:|lead:(?:for|against)|header:|struck$|title$|infinitive$|setting:)/;
const isGram = (feature: string): boolean => feature.startsWith('g ');
/** Skip-grams, of which there are many, and words of the sentence that follows: few rows have one, and most of those claim. */
const isRare = (feature: string): boolean => isSkipGram(feature) || feature.startsWith('g +');

// Without learned words every sentence is read, whatever it speaks of.
const detector = createDetector(subjects, { names, wordings: subjects.map(({ id }) => ({ id, bias: 1, words: '' })) });

type Sentence = {
  readonly grams: readonly string[];
  readonly words: readonly string[];
  /** For each mention its subject and the names of its evidence; the whole sentence's where it mentions nothing. */
  readonly mentions: readonly { readonly subject: number; readonly names: readonly string[] }[];
};
type Bag = { readonly row: Row; readonly sentences: readonly Sentence[]; readonly isShaped: boolean };
type LabelledSet = { readonly name: string; readonly bags: readonly Bag[] };

function bagsOf(rows: readonly Row[], isShaped: boolean): Bag[] {
  return rows.map((row) => ({ row, isShaped, sentences: detector.read(plainPassage(row.text)).map(sentenceOf) }));
}

function sentenceOf({ words, grams, mentions, unmentioned }: ReadSentence): Sentence {
  const namesOf = (evidence: readonly { name: string }[]): string[] =>
    evidence.map(({ name }) => name).filter((name) => !handSet.test(name));
  return {
    grams: grams.filter(({ key }) => !key.includes('\n')).map(({ key }) => `g ${key}`),
    words: words.filter((word) => !/\s/.test(word)),
    mentions:
      mentions.length === 0
        ? [{ subject: -1, names: namesOf(unmentioned) }]
        : mentions.flatMap(({ subject, all }) => all.map((evidence) => ({ subject, names: namesOf(evidence) }))),
  };
}

const weightIn = ({ weights }: Model, feature: string): number => weights.get(feature) ?? 0;
const sumOf = (model: Model, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + weightIn(model, feature), 0);

/** The score of a sentence, and the evidence that carries it. */
function scored(model: Model, { grams, mentions }: Sentence): { score: number; names: readonly string[] } {
  let best: { score: number; names: readonly string[] } = { score: Number.NEGATIVE_INFINITY, names: [] };
  for (const { names } of mentions) {
    const score = sumOf(model, names);
    if (score > best.score) best = { score, names };
  }
  return { score: model.bias + sumOf(model, grams) + best.score, names: best.names };
}

/** Before anything is learned: the mention with the most evidence for it. */
function prior({ mentions }: Sentence): readonly string[] {
  const rank = (names: readonly string[]): number =>
    (names.some((name) => /^(?:phrase|situation|breach):for$/.test(name)) ? 2 : 0) +
    (names.includes('term:for') ? 1 : 0);
  return [...mentions].sort((a, b) => rank(b.names) - rank(a.names))[0]?.names ?? [];
}

/** A row that claims must have one sentence above zero, the strongest so far; every sentence of any other row is below. */
function learn(bags: readonly Bag[]): Model {
  const kept = frequent(
    bags,
    ({ grams }) => grams,
    (gram) => (isRare(gram) ? fewestSkips : fewestGrams),
  );
  let model: Model | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const cases = bags.flatMap(({ row, sentences, isShaped }): Case[] => {
      const read = sentences.map((sentence) => ({
        sentence,
        ...(model === null ? { score: 0, names: prior(sentence) } : scored(model, sentence)),
      }));
      const target = row.claims.length > 0;
      const chosen = target ? read.sort((a, b) => b.score - a.score).slice(0, 1) : read;
      // What shaped the grammar would make its evidence look surer than it is.
      return chosen.map(({ sentence, names }) => ({
        features: [...sentence.grams.filter((gram) => kept.has(gram)), ...(isShaped ? [] : names)],
        target,
      }));
    });
    const pull = evidencePull * cases.length;
    const ratios = logCountRatios(cases);
    model = regress(cases, (feature) =>
      isGram(feature)
        ? { prior: 0, pull: pullOfGram(feature, ratios.get(feature) ?? 0), sign: 0 }
        : beliefOf(feature, pull),
    );
  }
  if (model === null) throw new Error('nothing was learned');
  return { ...model, bias: model.bias + lean };
}

/** An n-gram that stands in claims as often as elsewhere is drawn to nothing more than one that tells them apart. */
const pullOfGram = (gram: string, ratio: number): number =>
  (isRare(gram) ? skipPull : gramPull) / Math.max(leastRatio, ratio) ** ratioPower;

function frequent(
  bags: readonly Bag[],
  keysOf: (sentence: Sentence) => readonly string[],
  fewestOf: (key: string) => number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { sentences } of bags)
    for (const sentence of sentences) for (const key of keysOf(sentence)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([key, count]) => count >= fewestOf(key)).map(([key]) => key));
}

/** Which subjects a row speaks of; `null` where that is not labelled. */
const aboutOf = ({ about, claims }: Row): readonly string[] | null => about ?? (claims.length > 0 ? claims : null);

/** For each subject, how its words speak of it. */
function learnTopics(bags: readonly Bag[]): readonly Model[] {
  const kept = frequent(
    bags,
    ({ words }) => words,
    () => fewestWords,
  );
  const rows = bags.flatMap(({ row, sentences }) => {
    const about = aboutOf(row);
    const features = [...new Set(sentences.flatMap(({ words }) => words))].filter((word) => kept.has(word));
    return about === null ? [] : [{ about, features }];
  });
  return subjects.map(({ id }) =>
    regress(
      rows.map(({ about, features }) => ({ features, target: about.includes(id) })),
      () => ({ prior: 0, pull: wordPull, sign: 0 }),
    ),
  );
}

const topicsIn = (models: readonly Model[], { words }: Sentence): Topics =>
  models.map((model) => model.bias + words.reduce((sum, word) => sum + weightIn(model, word), 0));

/** The strongest mention of each subject. */
function mentionsIn(model: Model, sentence: Sentence): readonly Weighed[] {
  const best = new Map<number, Pick<Weighed, 'subject' | 'score' | 'evidence'>>();
  for (const { subject, names } of sentence.mentions) {
    const score = sumOf(model, names);
    if (subject >= 0 && score > (best.get(subject)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(subject, { subject, score, evidence: names.map((name) => ({ name, at: null })) });
  }
  return [...best.values()] as Weighed[];
}

/** How a claiming sentence's subjects are told; its topics come from the other half of the sentences. */
function learnAssignment(model: Model, bags: readonly Bag[]): AssignmentWeights {
  const halves = [bags.filter((_, at) => at % 2 === 0), bags.filter((_, at) => at % 2 === 1)];
  const seen: { signs: SubjectSigns; target: boolean }[] = halves.flatMap((half, at) => {
    const topics = learnTopics(halves[1 - at] ?? []);
    return half
      .filter(({ row, isShaped }) => row.claims.length > 0 && !isShaped)
      .flatMap(({ row, sentences }) => {
        const best = [...sentences].sort((a, b) => scored(model, b).score - scored(model, a).score)[0];
        if (best === undefined) return [];
        const said = topicsIn(topics, best);
        const mentions = mentionsIn(model, best);
        return subjects.map(({ id }, subject) => ({
          signs: signsOf(subject, said, mentions),
          target: row.claims.includes(id),
        }));
      });
  });
  const cases = seen.map(({ signs, target }) => {
    const said = Object.entries(signs).filter(([, value]) => value !== 0);
    return { features: said.map(([name]) => name), values: said.map(([, value]) => value), target };
  });
  const { bias, weights } = regress(cases, () => ({ prior: 0, pull: signPull, sign: 0 }));
  return { bias, ...Object.fromEntries(weights) };
}

type Learned = {
  readonly model: Model;
  readonly topics: readonly Model[];
  readonly assignment: AssignmentWeights;
};

function learnAll(bags: readonly Bag[]): Learned {
  const model = learn(bags);
  return { model, topics: learnTopics(bags), assignment: learnAssignment(model, bags) };
}

function claimedIn({ model, topics, assignment }: Learned, sentence: Sentence): string[] {
  const { score } = scored(model, sentence);
  const said = topicsIn(topics, sentence);
  if (sentence.mentions[0]?.subject === -1 && !speaksOf(said)) return [];
  return claimedSubjects({ topics: said, mentions: mentionsIn(model, sentence), score }, 0, assignment).map(
    (subject) => subjects[subject]?.id ?? '',
  );
}

function measure(learned: Learned, bags: readonly Bag[]): string {
  let hit = 0;
  let miss = 0;
  let alarm = 0;
  let right = 0;
  let off = 0;
  for (const { row, sentences } of bags) {
    const got = new Set(sentences.flatMap((sentence) => claimedIn(learned, sentence)));
    if (row.claims.length > 0) got.size > 0 ? hit++ : miss++;
    else if (got.size > 0) alarm++;
    if (process.argv.includes('--errors')) printError(row, got);
    const both = row.claims.filter((id) => got.has(id)).length;
    right += both;
    off += row.claims.length + got.size - 2 * both;
  }
  return `R ${(hit / (hit + miss)).toFixed(3)} P ${(hit / (hit + alarm)).toFixed(3)} F1 ${((2 * right) / (2 * right + off)).toFixed(3)}`;
}

function printError(row: Row, got: ReadonlySet<string>): void {
  const found = [...got].sort().join();
  if (found === [...row.claims].sort().join()) return;
  const what = row.claims.length === 0 ? 'alarm' : got.size === 0 ? 'miss' : 'subjects';
  process.stdout.write(`    ${what} ${row.id} expected [${row.claims}] found [${found}] ${row.text}\n`);
}

const blind = (number: number): string => `blind-${number}.jsonl`;
/** Sets that nobody has read yet. */
const unread = [8, 9, 13, 14].map(blind);
/** Sets that shaped the grammar and the vocabulary, and sets that only teach the weights. */
const shaped = [1, 2, 3, 4, 5, 6, 7].map(blind);
const written = readdirSync(new URL('../corpus/claims/written/', import.meta.url))
  .filter((name) => name.endsWith('.jsonl'))
  .sort();
const teaching = [...[10, 11, 12].map(blind), ...written.map((name) => `written/${name}`)];
const sets: readonly LabelledSet[] = [
  {
    name: 'dev, folds 0 to 3',
    bags: bagsOf(
      readRows('dev.jsonl').filter((row) => foldOf(row) !== 4),
      true,
    ),
  },
  ...shaped.map((name) => ({ name, bags: bagsOf(readRows(name), true) })),
  ...teaching.map((name) => ({ name, bags: bagsOf(readRows(name), false) })),
];
/** What must hold: the plainest sentences, the vocabularies' own examples, the source text and the site's sentences. They train, and are not measured. */
const example = (id: string, text: string, claims: readonly string[]): Row => ({ id, text, claims, kind: 'example' });
const firm: readonly Row[] = [
  ...subjects.flatMap(({ id, examples, rewording, title }) => [
    ...examples.loud.map((text) => example(id, text, [id])),
    ...[...examples.quiet, rewording, title].map((text) => example(id, text, [])),
  ]),
  ...linesOfFile('security-model.txt')
    .flatMap((text, at, lines) => [text, text.replace(/^- /, ''), `${text} ${lines[at + 1] ?? ''}`.trim()])
    .map((text) => example('source', text, [])),
  ...readRows('grammar.jsonl'),
];
const plain: readonly Row[] = [
  ...linesOfFile('site.txt').map((text) => example('site', text, [])),
  ...frameRows(subjects, names[0] ?? 'We'),
  ...clauseRows(names[0] ?? 'We'),
];
const bound = [...Array.from({ length: firmness }, () => firm).flat(), ...plain].flatMap((row) => bagsOf([row], true));

function linesOfFile(name: string): string[] {
  const text = readFileSync(new URL(`../corpus/claims/${name}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const isQuick = process.argv.includes('--write') || process.argv.includes('--fixed');
if (!isQuick) {
  print('each set by what is learned from the others:');
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  for (const held of sets) {
    if (!held.name.startsWith(only)) continue;
    const learned = learnAll([...bound, ...sets.filter((set) => set !== held).flatMap(({ bags }) => bags)]);
    print(`  ${held.name.padEnd(40)} ${measure(learned, held.bags)}`);
  }
} else {
  const learned = learnAll([...bound, ...sets.flatMap(({ bags }) => bags)]);
  const fixed = readRows('dev.jsonl').filter((row) => foldOf(row) === 4);
  print(`fixed split   ${measure(learned, bagsOf(fixed, true))}`);
  for (const name of unread) print(`${name} ${measure(learned, bagsOf(readRows(name), false))}`);
  if (process.argv.includes('--write')) write(learned);
}

function write({ model, topics, assignment }: Learned): void {
  const note =
    'Written by `node tests/bench/claims-train.ts --write`, learned from labelled sentences (decision 0002). Not edited by hand.';
  const entries = (weights: Iterable<[string, number]>): string =>
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= 0.005)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`)
      .join('\n');
  const root = new URL('../../', import.meta.url);
  writeFileSync(
    new URL('src/claims/weights.ts', root),
    `// ${note}

/** Start of the sum. */
export const bias = ${Number(model.bias.toFixed(2))};

/** Weight by name of evidence; evidence that is not listed weighs nothing. */
export const weights: Readonly<Record<string, number>> = {
${entries([...model.weights].filter(([feature]) => !isGram(feature)))}
};

/** Weights of the signs by which the subjects of a claiming sentence are told. */
export const assignment: Readonly<Record<string, number>> = {
${entries(Object.entries(assignment))}
};
`,
  );
  const grams = new Map(
    [...model.weights].flatMap(([feature, weight]) => (isGram(feature) ? [[feature.slice(2), weight]] : [])),
  );
  writeFileSync(
    new URL('src/claims/wording/assertion.ts', root),
    `// ${note}

/** N-grams, each with its weight last: above zero they speak for a claim. \`^\` is a sentence's beginning, \`$\` its end, \`+\` a word of the next. */
export const assertionGrams = \`${linesOf(grams, leastGram).replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`;
`,
  );
  mkdirSync(new URL('content/wordings/', root), { recursive: true });
  subjects.forEach(({ id }, subject) => {
    const topic = topics[subject];
    if (topic === undefined) return;
    const words = linesOf(topic.weights, leastWord).replace(/^/gm, '  ').trimEnd();
    writeFileSync(
      new URL(`content/wordings/${id}.yaml`, root),
      `# ${note}\nid: ${id}\nbias: ${topic.bias.toFixed(2)}\nwords: |\n${words}\n`,
    );
  });
}
