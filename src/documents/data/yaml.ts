import type { Reader } from '../reading.ts';
export const readYaml: Reader = () => {};
