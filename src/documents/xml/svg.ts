import type { Reader } from '../reading.ts';
export const readSvg: Reader = () => {};
