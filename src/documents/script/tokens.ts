// The string literals of a script. Strings joined with `+` and the parts of a template read as one text.

import { tokenizer, tokTypes } from 'acorn';

/** A literal between its quotes, in offsets of the script. */
export type Literal = { readonly start: number; readonly end: number };

/** A text put together from literals; a gap between two of them is a value known only at run time. */
export type LiteralText = { readonly parts: readonly Literal[]; readonly hasGaps: boolean };

/** The texts of a script in order. A script that is no JavaScript is searched for anything between quotes. */
export function literalTexts(script: string): LiteralText[] {
  try {
    return tokenized(script);
  } catch {
    return quoted(script);
  }
}

/** Everything between quotes; a quote that is left open ends with its line, a template with the script. */
function quoted(script: string): LiteralText[] {
  const texts: LiteralText[] = [];
  let start = -1;
  for (let at = 0; at <= script.length; at += 1) {
    const character = script.charAt(at);
    const quote = script.charAt(start);
    if (start === -1) {
      if (/["'`]/.test(character)) start = at;
    } else if (character === '\\') at += 1;
    else if (character === quote || character === '' || (character === '\n' && quote !== '`')) {
      texts.push({ parts: [{ start: start + 1, end: at }], hasGaps: false });
      start = -1;
    }
  }
  return texts;
}

type OpenTemplate = { readonly parts: Literal[]; braces: number };

function tokenized(script: string): LiteralText[] {
  const texts: LiteralText[] = [];
  const templates: OpenTemplate[] = [];
  let joined: Literal[] | null = null;
  let isAfterPlus = false;
  const tokens = tokenizer(script, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  for (const token of tokens) {
    const { type, start, end } = token;
    const template = templates.at(-1);
    if (type === tokTypes.string) {
      const literal = { start: start + 1, end: end - 1 };
      if (joined !== null && isAfterPlus) joined.push(literal);
      else {
        joined = [literal];
        texts.push({ parts: joined, hasGaps: false });
      }
      isAfterPlus = false;
      continue;
    }
    isAfterPlus =
      type === tokTypes.plusMin && script.charAt(start) === '+' && end === start + 1 && joined !== null && !isAfterPlus;
    if (!isAfterPlus) joined = null;
    if (type === tokTypes.backQuote) {
      if (template !== undefined && template.braces === 0) {
        templates.pop();
        texts.push({ parts: template.parts, hasGaps: template.parts.length > 1 });
      } else templates.push({ parts: [], braces: 0 });
    } else if (template !== undefined) {
      if (type === tokTypes.template && end > start) template.parts.push({ start, end });
      if (type === tokTypes.dollarBraceL || type === tokTypes.braceL) template.braces += 1;
      if (type === tokTypes.braceR) template.braces -= 1;
    }
  }
  return texts;
}
