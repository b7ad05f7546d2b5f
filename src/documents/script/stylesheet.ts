import type { Reader } from '../reading.ts';
export const readStylesheet: Reader = () => {};
