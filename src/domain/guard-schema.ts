// The JSON Schema of guard bodies, as published. It fixes the decision: no document that allows anything is valid.

import { guardSchemaPath } from './guard.ts';

const sentence = { type: 'string', minLength: 1 };
const day = { type: 'string', format: 'date' };

/** JSON Schema (draft 2020-12) of version 1. */
export const guardSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: guardSchemaPath,
  title: 'Blocked guard response, version 1',
  description:
    'The answer of a read-only guard for a future production route. It always says blocked. A client that cannot read all of it must treat the route as blocked, also after validUntil.',
  type: 'object',
  additionalProperties: false,
  required: [
    '$schema',
    'type',
    'title',
    'status',
    'detail',
    'instance',
    'decision',
    'allowed',
    'route',
    'methods',
    'gates',
    'doesNot',
    'asOf',
    'validUntil',
    'ledgerHead',
  ],
  properties: {
    $schema: { const: guardSchemaPath },
    type: { type: 'string', format: 'uri-reference', description: 'RFC 9457: the page that explains the answer.' },
    title: sentence,
    status: { const: 403, description: 'The status of the blocked route, not of a transfer that delivered this file.' },
    detail: sentence,
    instance: { type: 'string', format: 'uri-reference' },
    decision: { const: 'blocked' },
    allowed: { const: false },
    route: { type: 'string', pattern: '^/api/' },
    methods: { type: 'array', minItems: 1, uniqueItems: true, items: sentence },
    gates: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'outcome', 'reason', 'href'],
        properties: {
          id: sentence,
          outcome: { enum: ['met', 'not-met', 'cannot-tell'] },
          reason: sentence,
          href: { type: 'string', format: 'uri-reference' },
        },
      },
    },
    doesNot: { type: 'array', minItems: 1, items: sentence },
    asOf: day,
    validUntil: {
      ...day,
      description: 'The last day on which the gates are current. Afterwards the route is still blocked.',
    },
    ledgerHead: {
      type: 'object',
      additionalProperties: false,
      required: ['size', 'digest'],
      properties: {
        size: { type: 'integer', minimum: 0 },
        digest: { type: ['string', 'null'], pattern: '^sha256:[0-9a-f]{64}$' },
      },
    },
  },
} as const;
