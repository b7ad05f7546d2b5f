// Words as search compares them: folded, split, stemmed. Pure tables and functions, the same in the browser and in tests.

/** A word of a query or a term. */
export type Word = {
  /** Lower case, without accents and apostrophes, in American spelling. */
  readonly text: string;
  /** What is left without its ending, so that "encrypted" meets "encryption". */
  readonly stem: string;
};

/** The words of a text in order. Hyphens, slashes and dots separate words. */
export function wordsOf(text: string): readonly Word[] {
  return foldedWords(text).map(wordOf);
}

/** Words without those that only make a question or a sentence of them; all of them if nothing else is left. */
export function contentWords(all: readonly Word[]): readonly Word[] {
  const kept = all.filter(({ text: word }) => !isQuestionWord(word));
  return kept.length === 0 ? all : kept;
}

/** Words that were stemmed before: terms repeat a few thousand words many times. */
const known = new Map<string, Word>();

function wordOf(folded: string): Word {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const text = americanOf(folded);
  const word = { text, stem: stemOf(text) };
  known.set(folded, word);
  return word;
}

/** The stems of words, each once. */
export function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.map(({ stem }) => stem))];
}

/** Whether a word only makes a query a question or a sentence: "do", "you", "please". */
export function isQuestionWord(word: string): boolean {
  return questionWords.has(word);
}

/** Words of up to this many letters, and words with a digit, are matched exactly: DR, DPA, RTO, TLS. */
export const shortest = 5;

/** Questions that tell a little: who asks about people, where about places, when about dates. */
export const faintWords: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'when', 'where']);

const questionWords = new Set(
  `a an the this that these those and or but nor if then than so as at by for from in into of off on onto to up with
  within without about over under between through per via is are am was were be been being do does did done doing have
  has had having can could may might must shall should will would ought i im ive me my mine we us our ours you your
  yours youre he she it its they them their theirs one ones what which why how whether there
  here any some all both each every either neither no not only just also too very more most much many few own same
  such please thanks hi hello tell say says describe explain list provide provides provided show give gives given get
  gets got let lets need needs want wants like know et al eg ie etc vs de la dont doesnt isnt arent cant wont
  actually really exactly currently today now still yet ever already anyone someone anybody somebody something anything
  everything nothing thing things kind kinds sort sorts way ways lot bit once whether`.split(/\s+/),
);

function foldedWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s?\b|['’ʼ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\btype (ii?)\b/g, (_, roman: string) => `type ${roman.length}`)
    // Clauses are one word: 11.10(e), A.8.15.
    .replace(/(\d)\(([a-z])\)/g, '$1$2')
    .replace(/\b([a-z])\.(?=\d)/g, '$1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** British endings as American ones. "advise" becomes "advize" on both sides, which does no harm. */
function americanOf(word: string): string {
  return (
    spellings[word] ??
    word
      .replace(/^(\p{L}{3,})is(e|ed|es|er|ers|ing|ation|ations|able)$/u, '$1iz$2')
      .replace(/^(col|behavi|fav|hon|harb|lab|neighb)our/, '$1or')
      .replace(/^(cent|met|theat)re(s?)$/, '$1er$2')
  );
}

/** Words that differ inside, and what people cut short or bend. */
const spellings: Readonly<Record<string, string>> = {
  licence: 'license',
  licences: 'licenses',
  defence: 'defense',
  programme: 'program',
  programmes: 'programs',
  catalogue: 'catalog',
  analyse: 'analyze',
  judgement: 'judgment',
  cheque: 'check',
  cancelled: 'canceled',
  labelled: 'labeled',
  labelling: 'labeling',
  modelling: 'modeling',
  fulfil: 'fulfill',
  organisational: 'organizational',
  admin: 'administrator',
  admins: 'administrators',
  art: 'article',
  config: 'configuration',
  db: 'database',
  dbs: 'databases',
  doc: 'document',
  docs: 'documents',
  env: 'environment',
  info: 'information',
  mgmt: 'management',
  org: 'organization',
  orgs: 'organizations',
  prod: 'production',
  spec: 'specification',
  retain: 'retention',
  retained: 'retention',
  retaining: 'retention',
  destroy: 'destruction',
  destroyed: 'destruction',
  lose: 'loss',
  lost: 'loss',
  going: 'go',
  kept: 'keep',
  held: 'hold',
  sent: 'send',
  sold: 'sell',
  respond: 'response',
  vuln: 'vulnerability',
  vulns: 'vulnerabilities',
};

/** Endings, longest first; each leaves at least four letters. */
const endings =
  `izations ications ization ication ational icators ations icated icates icator ingly icate ators ation ments
  ances ences ities ages ures izing izers ating ative ables ibles ment able ible ance ence ized izes izer ated ates
  ator ions ings ness ical ally ives age ure ive ize ate ion ing ity ers ors ies ied als ant ent ed es er or ly al
  ic y e s`.split(/\s+/);

/** Endings that are no endings after fewer than five letters: "capture", "manage". */
const needsMore = new Set(['age', 'ages', 'ure', 'ures']);

/** Words of four letters that end in s and are no plurals. */
const notPlural = new Set(['bias', 'cors', 'plus', 'this', 'thus', 'loss']);

function stemOf(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (word.length === 4) return /[^s]s$/.test(word) && !notPlural.has(word) ? word.slice(0, -1) : word;
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 4) continue;
    if (needsMore.has(ending) && word.length - ending.length < 5) continue;
    if (ending === 's' && word.endsWith('ss')) return word;
    const stem = word.slice(0, -ending.length).replace(/(?<=....)e$/, '');
    // "planned" meets "plan", "submitting" meets "submit"
    return stem.length > 4 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  return word.length === 5 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
