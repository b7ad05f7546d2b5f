// Ticks and crosses: an item that starts with one says "in place" or "not in place" without a verb.

/** What a mark says. */
export type Mark = 'tick' | 'cross';

const ticks = /^[✓✔✅☑🟢🗸🗹👍💯]/u;
const crosses = /^[✗✘❌☒🔴⛔✕✖❎🚫🛑×🗴🗵☐⬜👎]/u;
const tickWords =
  /^(?:yes|check|checked|check ?mark|tick|ticked|met|done|ok|pass|passed|enabled|included|available|supported|true)$/i;
const crossWords =
  /^(?:no|cross|crossed|x|not met|unmet|missing|fail|failed|disabled|not included|unavailable|unsupported|false)$/i;

const longestName = 80;

/** The mark that a text starts with; `null` if none. */
export function leadingMark(text: string): Mark | null {
  if (ticks.test(text)) return 'tick';
  return crosses.test(text) ? 'cross' : null;
}

/** The mark that an icon's name stands for ("check", "no"); `null` for any other picture. */
export function iconMark(name: string): Mark | null {
  if (name.length > longestName) return null;
  const parts = name.trim().split(/\s+/);
  if (parts.length > 1 && /^(?:icon|mark|sign|symbol)$/i.test(parts.at(-1) ?? '')) parts.pop();
  const words = parts.join(' ');
  if (tickWords.test(words)) return 'tick';
  return crossWords.test(words) ? 'cross' : leadingMark(name.trim());
}
