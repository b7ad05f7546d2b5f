// Each of these, put into a copy of the site one at a time, stops the build at the right file and line and leaves no dist.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

const claim = 'Tenant isolation is enforced for every customer.';
const gate = 'content/gates/tenant-isolation.mdx';

type Case = {
  readonly name: string;
  readonly change: (site: SiteCopy) => void;
  readonly code: string;
  /** The place as the report prints it; a function when the line has to be computed. */
  readonly place: string | ((site: SiteCopy) => string);
};

/** Appends a paragraph to the gate's body. */
const append = (site: SiteCopy, text: string) => site.write(gate, `${site.read(gate).trimEnd()}\n\n${text}\n`);

/** `file:line` of the line that holds a text. */
const lineOf =
  (file: string, text: string) =>
  (site: SiteCopy): string =>
    `${file}:${
      site
        .read(file)
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1
    }:`;

const cases: readonly Case[] = [
  {
    name: 'a claim in an MDX body',
    change: (site) => append(site, claim),
    code: 'CLAIM_WITHOUT_ENTRY',
    place: lineOf(gate, claim),
  },
  {
    name: 'a claim in a property of a component',
    change: (site) => append(site, `<GateLink id="tenant-isolation" note="${claim}"/>`),
    code: 'MDX_PROP_INVALID',
    place: lineOf(gate, claim),
  },
  {
    name: 'a claim in the frontmatter description',
    change: (site) => site.write(gate, site.read(gate).replace(/^description: .*$/m, `description: ${claim}`)),
    code: 'CLAIM_WITHOUT_ENTRY',
    place: lineOf(gate, claim),
  },
  {
    name: 'a claim as alt text',
    change: (site) => append(site, `![${claim}](/badges/boundary.svg)`),
    code: 'MDX_NOT_ALLOWED',
    place: lineOf(gate, claim),
  },
  {
    name: 'a claim as alt text in a template',
    change: (site) =>
      site.write(
        'src/pages/extra.astro',
        `<html lang="en"><head><title>Extra</title></head><body><img alt="${claim}" src="/badges/boundary.svg" /></body></html>\n`,
      ),
    code: 'CLAIM_WITHOUT_ENTRY',
    place: lineOf('src/pages/extra.astro', claim),
  },
  {
    name: 'a claim as a table row',
    change: (site) => append(site, '| Control | State |\n| --- | --- |\n| Tenant isolation | ✓ |'),
    code: 'CLAIM_WITHOUT_ENTRY',
    place: lineOf(gate, '| Tenant isolation | ✓ |'),
  },
  {
    name: 'a gate whose frontmatter says met',
    change: (site) => site.replace(gate, '\norder: ', '\noutcome: met\norder: '),
    code: 'STRUCTURAL_CLAIM',
    place: lineOf(gate, 'outcome: met'),
  },
  {
    name: 'a subject without backing',
    change: (site) =>
      site.write(
        'content/subjects/tenant-isolation.yaml',
        site.read('content/subjects/tenant-isolation.yaml').replace(/^backing:(?: .*|(?:\n *- .*)+)$/m, 'backing: []'),
      ),
    code: 'CONTENT_FIELD_INVALID',
    place: lineOf('content/subjects/tenant-isolation.yaml', 'backing: []'),
  },
  {
    name: 'an unknown gate',
    change: (site) =>
      site.replace('content/limits/tenant-records.yaml', '- tenant-isolation\nboundary', '- tenant-isolaton\nboundary'),
    code: 'REFERENCE_UNKNOWN',
    place: lineOf('content/limits/tenant-records.yaml', 'tenant-isolaton'),
  },
  {
    name: 'a misspelt key',
    change: (site) => site.replace(gate, '\nrequirement: ', '\nrequirment: '),
    code: 'CONTENT_FIELD_UNKNOWN',
    place: lineOf(gate, 'requirment'),
  },
  {
    name: 'an impossible date',
    change: (site) =>
      site.write(
        'content/exceptions/one.yaml',
        'quote: Q.\nsubject: soc2\nreason: R.\nreviewer: A reviewer\nreviewed: "2027-02-29"\nexpires: "2027-03-01"\n',
      ),
    code: 'CONTENT_FIELD_INVALID',
    place: 'content/exceptions/one.yaml:5:',
  },
  {
    name: 'an impossible date without quotes',
    change: (site) =>
      site.write(
        'content/exceptions/one.yaml',
        'quote: Q.\nsubject: soc2\nreason: R.\nreviewer: A reviewer\nreviewed: 2027-02-29\nexpires: "2027-03-01"\n',
      ),
    code: 'CONTENT_DATE_UNQUOTED',
    place: 'content/exceptions/one.yaml:5:',
  },
  {
    name: 'a second file with the same id in other letter case',
    change: (site) => site.write('content/gates/Tenant-Isolation.mdx', site.read(gate)),
    code: 'CONTENT_ID_TWICE',
    place: 'content/gates/tenant-isolation.mdx',
  },
  {
    name: 'content that imports a module',
    change: (site) => append(site, `import fs from 'node:fs'`),
    code: 'MDX_NOT_ALLOWED',
    place: lineOf(gate, 'node:fs'),
  },
  {
    name: 'content that holds an expression',
    change: (site) => append(site, 'The key is {process.env.HOME}.'),
    code: 'MDX_NOT_ALLOWED',
    place: lineOf(gate, 'process.env'),
  },
  {
    name: 'an empty collection',
    change: (site) => {
      site.remove('content/limits');
      mkdirSync(join(site.folder, 'content/limits'));
    },
    code: 'CONTENT_EMPTY',
    place: 'content/limits',
  },
  {
    name: 'invalid UTF-8',
    change: (site) => site.write(gate, Buffer.concat([Buffer.from(site.read(gate)), Buffer.from([0xff, 0xfe])])),
    code: 'CONTENT_ENCODING',
    place: gate,
  },
  {
    name: 'a symbolic link out of the content folder',
    change: (site) => {
      writeFileSync(join(site.folder, 'secret.mdx'), '---\ntitle: S\n---\n');
      symlinkSync('../../secret.mdx', join(site.folder, 'content/gates/secret.mdx'));
    },
    code: 'CONTENT_SYMLINK',
    place: 'content/gates/secret.mdx',
  },
  {
    name: 'a dead link',
    change: (site) => append(site, 'See [the other gate](/gates/no-such-gate).'),
    code: 'LINK_DEAD',
    place: lineOf(gate, '/gates/no-such-gate'),
  },
  {
    name: 'a dead anchor',
    change: (site) => append(site, 'See [the limit](/boundary#limit-no-such-limit).'),
    code: 'ANCHOR_DEAD',
    place: lineOf(gate, '#limit-no-such-limit'),
  },
  {
    name: 'a published file that no reader knows',
    change: (site) => site.write('public/deck.bin', 'Tenant isolation is enforced.'),
    code: 'FILE_NOT_READ',
    place: 'deck.bin',
  },
  {
    name: 'a claim in a published text file',
    change: (site) => site.write('public/note.txt', `${claim}\n`),
    code: 'CLAIM_WITHOUT_ENTRY',
    place: 'public/note.txt:1:',
  },
  {
    name: 'a claim in a published JSON file',
    change: (site) => site.write('public/state.json', '{"gates": [{"id": "tenant-isolation", "outcome": "met"}]}\n'),
    code: 'CLAIM_WITHOUT_ENTRY',
    place: 'state.json',
  },
];

describe('a build stops at the right place and leaves no dist for', () => {
  test.each(cases)('$name', async ({ change, code, place }) => {
    const own = copySite();
    try {
      mkdirSync(join(own.folder, 'dist'));
      writeFileSync(join(own.folder, 'dist/index.html'), 'an earlier site');
      change(own);
      const expected = typeof place === 'string' ? place : place(own);
      const { exitCode, output, hasDist } = await own.build();
      expect(output).toContain(code);
      const headings = output.split('\n').filter((line) => line.includes(code) && !line.startsWith(' '));
      expect(
        headings.some((line) => line.startsWith(expected)),
        headings.join('\n'),
      ).toBe(true);
      expect(exitCode).not.toBe(0);
      expect(hasDist).toBe(false);
    } finally {
      own.dispose();
    }
  });
});
