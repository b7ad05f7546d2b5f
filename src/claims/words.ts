// One word in all the shapes a reader may meet it: inflections and British or American spelling lead to the same base
// forms, so that a vocabulary lists each word once.

const irregular: Readonly<Record<string, string>> = {
  held: 'hold',
  kept: 'keep',
  written: 'write',
  wrote: 'write',
  ran: 'run',
  seen: 'see',
  saw: 'see',
  went: 'go',
  gone: 'go',
  goes: 'go',
  done: 'do',
  did: 'do',
  does: 'do',
  made: 'make',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  got: 'get',
  gotten: 'get',
  came: 'come',
  became: 'become',
  stood: 'stand',
  sent: 'send',
  built: 'build',
  bound: 'bind',
  met: 'meet',
  lost: 'lose',
  left: 'leave',
  knew: 'know',
  known: 'know',
  won: 'win',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  broke: 'break',
  broken: 'break',
  overwritten: 'overwrite',
  overwrote: 'overwrite',
  rewritten: 'rewrite',
  rewrote: 'rewrite',
  fell: 'fall',
  fallen: 'fall',
  began: 'begin',
  begun: 'begin',
  forgot: 'forget',
  forgotten: 'forget',
  hung: 'hang',
  shown: 'show',
  said: 'say',
  told: 'tell',
  found: 'find',
  sat: 'sit',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  brought: 'bring',
  bought: 'buy',
  caught: 'catch',
  chose: 'choose',
  chosen: 'choose',
  stole: 'steal',
  stolen: 'steal',
  tied: 'tie',
  tying: 'tie',
  dying: 'die',
  died: 'die',
  people: 'person',
  men: 'man',
  women: 'woman',
  copies: 'copy',
  criteria: 'criterion',
  undone: 'undo',
  withheld: 'withhold',
  understood: 'understand',
  led: 'lead',
  paid: 'pay',
  laid: 'lay',
  lain: 'lie',
  read: 'read',
  shut: 'shut',
  slept: 'sleep',
  thought: 'think',
  drawn: 'draw',
  drew: 'draw',
  grew: 'grow',
  grown: 'grow',
  leaves: 'leave',
  lives: 'live',
  analyses: 'analysis',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  am: 'be',
  being: 'be',
  backups: 'backup',
  forged: 'forge',
  carven: 'carve',
  woven: 'weave',
  withstood: 'withstand',
  rode: 'ride',
  ridden: 'ride',
  tore: 'tear',
  torn: 'tear',
  hid: 'hide',
  hidden: 'hide',
  sprang: 'spring',
  fed: 'feed',
  meant: 'mean',
  dealt: 'deal',
  kneeled: 'kneel',
  overrode: 'override',
  overridden: 'override',
  rebuilt: 'rebuild',
  undertook: 'undertake',
  undertaken: 'undertake',
  signatories: 'signatory',
};

/** American spelling of a word, so that both spellings meet. */
function american(word: string): string {
  let out = word;
  if (out.length > 5) {
    out = out.replace(/is(e|es|ed|er|ers|ing|ation|ations|able)$/, 'iz$1');
    out = out.replace(/ys(e|ed|es|ing)$/, 'yz$1');
    out = out.replace(/our(s|ed|ing|al|able)?$/, 'or$1');
    out = out.replace(/ll(ed|ing|er)$/, 'l$1');
    out = out.replace(/(ent|ant|unt)re(s)?$/, '$1er$2');
    out = out.replace(/ogue(s)?$/, 'og$1');
    out = out
      .replace(/fulfill/, 'fulfil')
      .replace(/defence/, 'defense')
      .replace(/licence/, 'license');
    out = out
      .replace(/practis/, 'practic')
      .replace(/artefact/, 'artifact')
      .replace(/programme/, 'program');
  }
  return out;
}

const vowel = /[aeiouy]/;

function add(forms: string[], form: string): void {
  if (form.length > 1 && !forms.includes(form)) forms.push(form);
}

/** Base forms that a word may be an inflection of; the word itself, in American spelling, comes first. Lower case in. */
export function baseForms(word: string): readonly string[] {
  const forms: string[] = [american(word)];
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) add(forms, known);
  if (word.length < 4 || word.length > 30) return forms;
  const base = (stem: string): void => add(forms, american(stem));
  if (word.endsWith('ies')) base(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) base(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) base(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2 || !vowel.test(stem)) continue;
    if (ending === 'ed' && stem.endsWith('i')) base(`${stem.slice(0, -1)}y`);
    base(stem);
    base(`${stem}e`);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) base(stem.slice(0, -1));
    if (stem.endsWith('iz') || stem.endsWith('is')) base(`${stem}e`);
  }
  if (word.endsWith("'s")) base(word.slice(0, -2));
  return forms;
}

/** The spelling under which a vocabulary's word is filed. */
export function filed(word: string): string {
  return american(word);
}
