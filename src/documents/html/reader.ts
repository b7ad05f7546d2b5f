// Web pages, and HTML inside other files.

import { readMarkup } from '../markup/walk.ts';
import type { Reader } from '../reading.ts';
import { htmlNodes } from './tree.ts';

/** Reads HTML the way a browser parses it; there is no malformed HTML, only markup too deep to be a page. */
export const readHtml: Reader = (source, reading) => {
  const isDocument = reading.prefix === '' || /<(?:!doctype|html|head|body)[\s>]/i.test(source.text.slice(0, 2000));
  readMarkup(htmlNodes(source, isDocument ? 'document' : 'fragment'), reading);
};
