import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '../../src/domain/merkle.ts';

// The entries and roots that Certificate Transparency's own tests use.
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const known = entries.map((entry) => leafHash(Buffer.from(entry, 'hex')));

test.each(roots.map((root, size) => [size, root] as const))('has the known root of %i entries', (size, root) => {
  expect(Buffer.from(rootOf(known.slice(0, size))).toString('hex')).toBe(root);
});

const leaves = Array.from({ length: 40 }, (_, at) => leafHash(Buffer.from(`entry ${at}`)));
const broken = (hash: Uint8Array): Uint8Array => hash.with(3, (hash[3] ?? 0) ^ 1);

describe('inclusion', () => {
  test('is proven for every entry of every tree up to 40', () => {
    for (let size = 1; size <= leaves.length; size++) {
      const tree = leaves.slice(0, size);
      const root = rootOf(tree);
      for (const [index, leaf] of tree.entries())
        expect(verifyInclusion({ index, size, leaf, root }, inclusionProof(tree, index))).toBe(true);
    }
  });
  test('is not proven by anything changed', () => {
    const sized = fc.integer({ min: 2, max: 40 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
    fc.assert(
      fc.property(sized, fc.nat(6), ([size, index], at) => {
        const tree = leaves.slice(0, size);
        const proof = inclusionProof(tree, index);
        const leaf = tree[index] ?? new Uint8Array();
        const claim = { index, size, leaf, root: rootOf(tree) };
        const spoiled = proof.map((hash, place) => (place === at % proof.length ? broken(hash) : hash));
        expect(verifyInclusion(claim, spoiled)).toBe(false);
        expect(verifyInclusion(claim, proof.slice(1))).toBe(false);
        expect(verifyInclusion(claim, [...proof, leaf])).toBe(false);
        expect(verifyInclusion({ ...claim, leaf: broken(leaf) }, proof)).toBe(false);
        expect(verifyInclusion({ ...claim, root: broken(claim.root) }, proof)).toBe(false);
        expect(verifyInclusion({ ...claim, index: (index + 1) % size }, proof)).toBe(false);
        expect(verifyInclusion({ ...claim, index: size }, proof)).toBe(false);
        expect(verifyInclusion({ ...claim, size: size * 2 }, proof)).toBe(false);
      }),
    );
  });
  test('of an entry that is not there cannot be asked for', () => {
    expect(() => inclusionProof(leaves, 40)).toThrow(RangeError);
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
  });
});

describe('consistency', () => {
  test('is proven for every two sizes up to 40', () => {
    for (let second = 0; second <= leaves.length; second++) {
      const tree = leaves.slice(0, second);
      for (let first = 0; first <= second; first++) {
        const claim = { first, second, firstRoot: rootOf(tree.slice(0, first)), secondRoot: rootOf(tree) };
        expect(verifyConsistency(claim, consistencyProof(tree, first))).toBe(true);
      }
    }
  });
  test('is not proven by anything changed', () => {
    const sizes = fc
      .integer({ min: 2, max: 40 })
      .chain((second) => fc.tuple(fc.integer({ min: 1, max: second - 1 }), fc.constant(second)));
    fc.assert(
      fc.property(sizes, fc.nat(6), ([first, second], at) => {
        const tree = leaves.slice(0, second);
        const proof = consistencyProof(tree, first);
        const claim = { first, second, firstRoot: rootOf(tree.slice(0, first)), secondRoot: rootOf(tree) };
        const spoiled = proof.map((hash, place) => (place === at % proof.length ? broken(hash) : hash));
        expect(verifyConsistency(claim, spoiled)).toBe(false);
        expect(verifyConsistency(claim, proof.slice(0, -1))).toBe(false);
        expect(verifyConsistency(claim, [...proof, claim.firstRoot])).toBe(false);
        expect(verifyConsistency({ ...claim, firstRoot: broken(claim.firstRoot) }, proof)).toBe(false);
        expect(verifyConsistency({ ...claim, secondRoot: broken(claim.secondRoot) }, proof)).toBe(false);
        expect(verifyConsistency({ ...claim, first: second + 1 }, proof)).toBe(false);
        expect(verifyConsistency({ ...claim, second: second * 2 }, proof)).toBe(false);
      }),
    );
  });
});
