// Small numbers as words, as a printed document has them.

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in running text: up to twelve in words. */
export function countWords(count: number): string {
  return words[count] ?? String(count);
}
