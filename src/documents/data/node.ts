// JSON and YAML become the same tree of values, each string traced to the source.

import type { Traced } from '../traced.ts';

/** A value; scalars keep the text they are written with. */
export type DataNode =
  | { readonly kind: 'string'; readonly text: Traced }
  /** Numbers, booleans and null. */
  | { readonly kind: 'literal'; readonly text: Traced; readonly type: 'number' | 'boolean' | 'null' }
  | { readonly kind: 'list'; readonly items: readonly DataNode[] }
  | { readonly kind: 'object'; readonly members: readonly DataMember[] };

/** One member of an object. */
export type DataMember = { readonly key: Traced; readonly value: DataNode };
