// Which tokens stand inside quotation marks. A mark without a partner within reach quotes nothing.

import type { Token } from './tokens.ts';

/** Tokens that a pair of quotation marks may enclose at most. */
const reach = 80;

/** One byte per token: 1 inside quotation marks. */
export function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.mark) continue;
    const text = token.word.text;
    if (open !== -1 && at - open > reach) open = -1;
    if (text === '“' || (text === '"' && open === -1)) open = at;
    else if ((text === '”' || text === '"') && open !== -1) {
      quoted.fill(1, open + 1, at);
      open = -1;
    }
  }
  return quoted;
}
