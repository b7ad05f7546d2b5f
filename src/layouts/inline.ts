// The stylesheet and the script as every page carries them: the same bytes on each, so that a policy can name their hashes.

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
