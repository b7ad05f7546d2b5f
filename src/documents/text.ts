// Plain text: a blank line ends a paragraph, a line that starts with a bullet is a list item.

import { collapsed } from './markup/inline.ts';
import { leadFrom, type Previous } from './markup/lead.ts';
import { leadingMark, type Mark } from './markup/marks.ts';
import { outline } from './markup/outline.ts';
import type { Reader } from './reading.ts';
import { slice, type Traced } from './traced.ts';

type Kind = 'paragraph' | 'list-item' | 'heading';
/** A stretch of lines that make one text; `from` is after the bullet or the heading's signs. */
type Stretch = { kind: Kind; readonly from: number; to: number; level: number; readonly box: Mark | null };

const bullet = /^([ \t]*)(?:[-*•‣▪◦]|\d{1,3}[.)]|\([a-z\d]\))[ \t]+(?:\[(?<box>[ xX])\][ \t]+)?/;
const marked = /^[ \t]*(?:(?=[✓✔✅☑🟢👍✗✘❌☒🔴⛔✕✖❎🚫👎])|\[(?<box>[ xX])\][ \t]+)/u;
/** `door_lock: on`, `doorLock = true`: a line of settings reads alone. */
const setting = /^[ \t]*["']?(?=[\w.-]{0,80}(?:[._-]|[a-z][A-Z]))[\w.-]{2,80}["']?[ \t]*[:=][ \t]*[^\s:=]/;
const longestSign = 200;
const underline = /^[ \t]*(?:={3,}|-{3,}|_{3,}|\*{3,})[ \t]*$/;
const headingSigns = /^(#{1,6})[ \t]+/;

/** Reads plain text. */
export const readPlainText: Reader = (source, reading) => {
  const above = outline();
  let previous: Previous | null = null;
  let list: { readonly number: number; readonly lead: string | null; items: number } | null = null;
  for (const stretch of stretches(source)) {
    const content = collapsed(slice(source, stretch.from, stretch.to));
    if (content.text === '') continue;
    if (stretch.kind === 'heading') above.leave(stretch.level);
    const mark = stretch.box ?? leadingMark(content.text);
    const common = { content, mark, hidden: false, headings: above.texts() };
    if (stretch.kind === 'list-item') {
      list ??= { number: reading.count('list'), lead: leadFrom(previous), items: 0 };
      list.items += 1;
      const label = `${reading.prefix}list ${list.number} item ${list.items}`;
      reading.emit({ ...common, role: 'list-item', lead: list.lead, label });
      previous = null;
      continue;
    }
    list = null;
    const role = stretch.kind;
    reading.emit({ ...common, role, label: `${reading.prefix}${role} ${reading.count(role)}` });
    if (role === 'heading') above.add(stretch.level, content.text);
    previous = { text: content.text, kind: role === 'heading' ? 'heading' : 'text' };
  }
};

function stretches(source: Traced): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  const { text } = source;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    if (line === '') open = null;
    else if (underline.test(line)) {
      if (open?.kind === 'paragraph' && text.lastIndexOf('\n', open.to - 1) < open.from) {
        open.kind = 'heading';
        open.level = line.trim().startsWith('=') ? 1 : 2;
      }
      open = null;
    } else {
      const next = startOf(line.slice(0, longestSign));
      const isSetting = setting.test(line.slice(0, longestSign));
      if (open === null || next.kind !== 'paragraph' || open.kind === 'heading' || isSetting) {
        open = { kind: next.kind, from: start + next.signs, to: end, level: next.level, box: next.box };
        found.push(open);
      } else open.to = end;
      if (isSetting) open = null;
    }
    start = end + 1;
  }
  return found;
}

function startOf(line: string): { kind: Kind; signs: number; level: number; box: Mark | null } {
  const heading = headingSigns.exec(line);
  if (heading !== null) return { kind: 'heading', signs: heading[0].length, level: heading[1]?.length ?? 1, box: null };
  const item = bullet.exec(line) ?? marked.exec(line);
  if (item === null) return { kind: 'paragraph', signs: 0, level: 0, box: null };
  const sign = item.groups?.box;
  const box = sign === undefined ? null : sign === ' ' ? 'cross' : 'tick';
  return { kind: 'list-item', signs: item[0].length, level: 0, box };
}
