import { z } from 'zod';
import { rungs } from '../domain/rung.ts';
import { identifier, line, order, pageFields, quotes } from './fields.ts';

/**
 * `content/gates/<id>.mdx`: one go/no-go condition. Its state is never written here: it follows from the ledger
 * (rules of truth 1 to 3). The body says why the condition matters.
 */
export const gateSchema = z.strictObject({
  ...pageFields,
  order,
  requirement: line.describe('The condition as the source text states it.'),
  parts: z.array(line).min(1).describe('The things that evidence must show, one noun phrase each.'),
  needs: z
    .array(
      z.strictObject({
        gate: identifier.describe('A gate that has to be met first.'),
        because: line.describe('The sentence of the source text that says so, word for word.'),
      }),
    )
    .default([])
    .describe('Gates that have to be met before this one can be.'),
  rung: z
    .enum(rungs)
    .default('independently-verified')
    .describe('The rung of proof that the gate requires: independently-verified or higher.'),
  source: quotes,
});

/** A gate as its file states it. */
export type Gate = z.infer<typeof gateSchema>;
