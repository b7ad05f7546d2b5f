// Every regular expression that reads what others wrote is proven free of catastrophic backtracking.

import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type Node, parse } from 'acorn';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';

type Expression = { readonly name: string; readonly source: string; readonly flags: string };

function expressionsIn(folder: string): Expression[] {
  const url = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) =>
      literals(stripTypeScriptTypes(readFileSync(new URL(name, url), 'utf8'))).map((found) => ({
        ...found,
        name: `${folder}/${name}`,
      })),
    );
}

/** The literals of a program, found in its tree. */
function literals(program: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const pending: unknown[] = [parse(program, { ecmaVersion: 'latest', sourceType: 'module' })];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { regex } = node as Node & { regex?: { pattern: string; flags: string } };
    if (regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags });
    pending.push(...Object.values(node).filter((value) => typeof value === 'object'));
  }
  return found;
}

describe.each(['claims', 'documents', 'checks'])('src/%s', (folder) => {
  const expressions = expressionsIn(folder);
  test('has expressions to check', () => {
    expect(expressions.length).toBeGreaterThan(10);
  });
  test.each(expressions)('$source in $name is never slow', async ({ source, flags }) => {
    expect((await check(source, flags, { timeout: 60_000 })).status).toBe('safe');
  });
});
