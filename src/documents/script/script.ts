import type { Reader } from '../reading.ts';
export const readScript: Reader = () => {};
