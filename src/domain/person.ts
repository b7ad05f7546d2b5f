// Whether two names are one person's, as a reader sees them. It can only show that two names are the same; that two
// different names are two people is for whoever signs the entry.

/** Letters of other scripts, each drawn like the Latin one in the same place of the second line. */
const drawn = 'АВЕІЈКМНОРСТУХЅԌԚԜавеіјкмнорстухһѕԁԛԝӏɡıΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχγ';
const plain = 'ABEIJKMHOPCTYXSGQWabeijkmhopctyxhsdqwlgiABEZHIKMNOPTYXaeikvoptuxy';

/** Whether two names read alike: letter case, accents, spacing, punctuation and look-alike letters make no second person. */
export function isSamePerson(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{White_Space}\p{P}|]+/gu, ' ')
    .trim();
  // A capital I, a small L and the digit 1 look alike, as do O and 0.
  return Array.from(letters, likeLatin).join('').toLowerCase().replace(/[i1]/g, 'l').replaceAll('0', 'o');
}

function likeLatin(letter: string): string {
  const at = drawn.indexOf(letter);
  return at === -1 ? letter : plain.charAt(at);
}
