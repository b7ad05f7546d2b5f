// Keys: Ctrl or ⌘ K to the field, arrows through the results, Escape back and then empty.

/** What the keys act on. */
export type Keyboard = {
  readonly field: HTMLInputElement;
  /** The links of the results, in order. */
  readonly links: () => readonly HTMLElement[];
  /** Empties the search. */
  readonly clear: () => void;
};

/** Listens for the keys. */
export function listenToKeys({ field, links, clear }: Keyboard): void {
  // Every page opens the search with this key; here it is open already, so the page must not load again.
  addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      field.focus();
      field.select();
    },
    true,
  );
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isInField = document.activeElement === field;
    if (!isInField && at < 0) return;
    const target = targetOf(event.key, at, all.length);
    if (target === 'elsewhere') return;
    event.preventDefault();
    if (target === 'field' && isInField) clear();
    else if (target === 'field') field.focus();
    else all[target]?.focus();
  });
}

/** Where a key leads from the result at a place (-1: from the field). */
export function targetOf(key: string, at: number, count: number): number | 'field' | 'elsewhere' {
  if (key === 'Escape') return 'field';
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at > 0 ? at - 1 : at === 0 ? 'field' : 'elsewhere';
  if (key === 'Home' && at >= 0) return 0;
  if (key === 'End' && at >= 0) return count - 1;
  return 'elsewhere';
}
