import type { Reader } from '../reading.ts';
export const readFeed: Reader = () => {};
