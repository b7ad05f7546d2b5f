import type { Reader } from '../reading.ts';
export const readMarkdown: Reader = () => {};
export const readMdx: Reader = () => {};
