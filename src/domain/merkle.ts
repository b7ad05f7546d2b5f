// The Merkle tree of RFC 9162, section 2.1 (the same as RFC 6962's), with SHA-256: one hash for a whole list, and short
// proofs that an entry is in it, or that a longer list only adds to a shorter one.

import { sha256 } from './digest.ts';

/** 32 bytes. */
export type Hash = Uint8Array;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** The hash of one entry of the list. */
export function leafHash(entry: Uint8Array): Hash {
  return sha256(leafPrefix, entry);
}

/** The hash of two subtrees. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(nodePrefix, left, right);
}

/** The root of the tree over a list of leaf hashes (2.1.1). */
export function rootOf(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return only;
  const split = splitOf(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** The proof that the leaf at `index` is in the tree (2.1.3.1). */
export function inclusionProof(leaves: readonly Hash[], index: number): readonly Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`a tree of ${leaves.length} has no leaf ${index}`);
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)];
}

/** What is said to be in a tree. */
export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly root: Hash;
};

/** Whether a proof of inclusion holds (2.1.3.2). */
export function verifyInclusion({ index, size, leaf, root }: InclusionClaim, proof: readonly Hash[]): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  let [fn, sn] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = nodeHash(hash, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameHash(hash, root);
}

/** The proof that the tree of the first `first` leaves is the beginning of the tree of all (2.1.4.1). Empty for none and for all. */
export function consistencyProof(leaves: readonly Hash[], first: number): readonly Hash[] {
  if (!Number.isInteger(first) || first < 0 || first > leaves.length)
    throw new RangeError(`a tree of ${leaves.length} does not begin with one of ${first}`);
  return first === 0 ? [] : subproof(leaves, first, true);
}

/** Two trees of which the first is said to be the beginning of the second. */
export type ConsistencyClaim = {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Hash;
  readonly secondRoot: Hash;
};

/** Whether a proof of consistency holds (2.1.4.2). Every tree begins with the empty one. */
export function verifyConsistency(claim: ConsistencyClaim, proof: readonly Hash[]): boolean {
  const { first, second, firstRoot, secondRoot } = claim;
  if (!Number.isInteger(first) || !Number.isInteger(second) || first < 0 || first > second) return false;
  if (first === 0) return proof.length === 0 && sameHash(firstRoot, rootOf([]));
  if (first === second) return proof.length === 0 && sameHash(firstRoot, secondRoot);
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  const [start, ...rest] = path;
  if (start === undefined || proof.length === 0) return false;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [one, other] = [start, start];
  for (const sibling of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      one = nodeHash(sibling, one);
      other = nodeHash(sibling, other);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else other = nodeHash(other, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameHash(one, firstRoot) && sameHash(other, secondRoot);
}

/** Whether two hashes have the same bytes. */
export function sameHash(one: Hash, other: Hash): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function subproof(leaves: readonly Hash[], first: number, whole: boolean): readonly Hash[] {
  if (first === leaves.length) return whole ? [] : [rootOf(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return first <= split
    ? [...subproof(left, first, whole), rootOf(right)]
    : [...subproof(right, first - split, false), rootOf(left)];
}

/** The largest power of two below a size of two or more. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}
