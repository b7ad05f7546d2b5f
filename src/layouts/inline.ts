// The stylesheet, the script and the icon as every page carries them: the same bytes on each, so that a policy can name their hashes.

import css from '../styles/site.css?raw';
import source from './enhance.js?raw';

/** The stylesheet without comments and needless white space. */
export const style: string = css
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,>]) ?/g, '$1')
  .replace(/: /g, ':')
  .replace(/;\}/g, '}')
  .trim();

/** The script without its comment line and indentation. */
export const script: string = source
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .join('\n');

const drawing = [
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>",
  "<path d='M3 16h26' stroke='#808080' stroke-width='3'/><path d='M16 3v26' stroke='#c0513a' stroke-width='8'/></svg>",
].join('');

/** The icon, inside the page so that reading it takes one request: the gate line at a closed gate. */
export const icon: string = `data:image/svg+xml,${encodeURI(drawing).replaceAll('#', '%23')}`;
