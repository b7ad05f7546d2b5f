// One table per mechanism of the grammar: what it makes loud, and the quiet twins that look the same.

import { describe, expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });
const isLoud = (text: string): boolean => detector.judge(plainPassage(text)).length > 0;

const mechanisms: Readonly<Record<string, { loud: readonly string[]; quiet: readonly string[] }>> = {
  'sequel over a full stop': {
    loud: ["SAML login isn't coming soon. It's live.", 'We are not working towards a SOC 2 report. We have it.'],
    quiet: [
      "SAML login isn't coming soon. It's a sketch.",
      'The audit trail is not immutable. It is only a local file today.',
      'We are not working towards a SOC 2 report. We have no auditor.',
    ],
  },
  'denied speech': {
    loud: ["It would be false to claim that we aren't ISO 27001 certified."],
    quiet: [
      'It would be false to claim that we are ISO 27001 certified.',
      'It would be wrong to think that our audit trail is immutable.',
      'It is a mistake to say that SSO is live.',
    ],
  },
  disclaimer: {
    loud: ['Nothing in the audit trail can be edited.'],
    quiet: [
      'Nothing on this page shall be taken as a statement that the service is SOC 2 certified.',
      'None of this should be read as a promise that backups run nightly.',
      'No sentence here should lead anyone to conclude that tenants are isolated.',
    ],
  },
  'ironic comparison': {
    loud: ['A signature in ARQEN is as binding as one in ink.'],
    quiet: [
      'Our audit log is about as immutable as a beach.',
      'ARQEN is no more SOC 2 certified than a toaster is.',
      'Our audit trail is as tamper-proof as a paper napkin.',
    ],
  },
  exclusion: {
    loud: ['The only report that leaves ARQEN is a certified one.'],
    quiet: [
      'The only thing immutable about our audit trail is its name.',
      'The only part of our SOC 2 report that exists is the cover.',
    ],
  },
  inclusion: {
    loud: ['Our hosting provider is ISO 27001 certified, and so are we.'],
    quiet: [
      'Our hosting provider is ISO 27001 certified, and we are not.',
      'Our hosting provider is ISO 27001 certified.',
    ],
  },
  ellipsis: {
    loud: ["Certified exports aren't there yet; immutable audit logs are."],
    quiet: ["Certified exports are there in name only; immutable audit logs aren't."],
  },
  'met requirements': {
    loud: ['ARQEN meets every requirement of ISO 13485.'],
    quiet: ['ARQEN must meet every requirement of ISO 13485.', 'ARQEN does not meet the requirements of ISO 13485.'],
  },
  institution: {
    loud: ['Our platform is GDPR compliant.'],
    quiet: [
      'Our payroll bureau partner is GDPR compliant.',
      'Your laboratory may be accredited to ISO 17025.',
      'Kessel Pharma holds ISO 9001 certification.',
      "The client's existing document system issues controlled copies.",
    ],
  },
  'generic statement': {
    loud: ['ARQEN keeps an append-only log of each action.'],
    quiet: [
      'In an append-only log, old entries stay as they are.',
      'Authorization middleware is code that decides whether a request may pass.',
      'A SOC 2 report covers controls over a period.',
    ],
  },
  'dismissed need': {
    loud: ["ARQEN's AI approves changes on its own so your team doesn't have to."],
    quiet: ["ARQEN's AI drafts changes, and your team has to approve them."],
  },
  enumeration: {
    loud: ['Tenant isolation, server authorization and durable persistence: all met.'],
    quiet: [
      'Roadmap: tenant isolation, server authorization and durable persistence.',
      'Still to do: tenant isolation, server authorization and durable persistence.',
    ],
  },
  'habitual statement': {
    loud: ['ARQEN isolates its tenants.'],
    quiet: ['Vendors usually keep an append-only audit log.', 'A mature quality system isolates its tenants.'],
  },
  'absence that is over': {
    loud: ['Production writes are no longer blocked.', 'SSO is past the planning stage and live.'],
    quiet: ['Production writes are still blocked.', 'SSO is in the planning stage.'],
  },
  condition: {
    loud: ['The audit trail is immutable, so that no auditor has to wonder.'],
    quiet: [
      'Once persistence is built, no record can be lost.',
      'Unless the gate is met, evidence stays out of controlled storage.',
    ],
  },
  testimony: {
    loud: ['Customers call our audit trail “tamper-proof”, and they are right.'],
    quiet: ['“SOC 2 certified” is a phrase that we never use.'],
  },
  'remark in brackets': {
    loud: ['Tenant isolation (verified)'],
    quiet: ['Tenant isolation (not verified)'],
  },
  'empty setting': {
    loud: ['identity-credentials: SSO enabled'],
    quiet: ['otp-credentials=(), publickey-credentials-get=()'],
  },
  'plain clauses': {
    loud: [
      'The audit trail is immutable.',
      'Tenants are isolated.',
      'Evidence is stored securely.',
      'Audit entries cannot be deleted.',
      'We hold a SOC 2 report.',
    ],
    quiet: ['Tenants are not isolated.', 'Tenants must be isolated first.', 'Audit entries can be deleted.'],
  },
  month: {
    loud: ['ARQEN reached general availability on 4 May.'],
    quiet: ['ARQEN may reach general availability.'],
  },
};

describe.each(Object.entries(mechanisms))('%s', (_, { loud, quiet }) => {
  test.each(loud)('flags “%s”', (text) => {
    expect(isLoud(text)).toBe(true);
  });
  test.each(quiet)('stays quiet on “%s”', (text) => {
    expect(isLoud(text)).toBe(false);
  });
});
