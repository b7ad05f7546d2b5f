// One slip of the finger: a letter too many, too few, another one, or two neighbours swapped.

/** Whether one edit turns one word into the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const [left, right] = difference(one, other);
  if (left === '' && right === '') return false;
  return (left.length <= 1 && right.length <= 1) || isReversed(left, right);
}

/** Whether two neighbouring letters are swapped and nothing else differs. */
export function isSwap(one: string, other: string): boolean {
  return one.length === other.length && isReversed(...difference(one, other));
}

/** What is left of both words between what they begin with and what they end with alike. */
function difference(one: string, other: string): [string, string] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

function isReversed(left: string, right: string): boolean {
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
