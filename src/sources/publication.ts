// What a deployment adds to `content/published.yaml`. Each part of the file has a recorder that may only add to it; the
// file is written whole, in one form, so that a difference in version control shows what was published and nothing else.

import { Document, visit } from 'yaml';
import { type CalendarDate, parseDate } from '../domain/date.ts';
import type { LogHead } from '../domain/published-log.ts';
import type { Published } from '../schemas/published.ts';

/** A built site that is being deployed. */
export type Publication = {
  /** Every file of the site. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The head of its log, checked, which continues the last head published. */
  readonly head: LogHead;
  /** The day of the deployment. */
  readonly day: CalendarDate;
};

/** Gives what was published with what a publication adds; the same object where it adds nothing. */
export type Recorder = (before: Published, publication: Publication) => Published;

/** The recorder of each part of the file, in their order. */
const recorders: readonly Recorder[] = [recordHead];

/** What was published, once this is. */
export function recordPublication(before: Published, publication: Publication): Published {
  return recorders.reduce((published, record) => record(published, publication), before);
}

/** The bytes of `content/published.yaml`, as a text. */
export function publishedText(published: Published): string {
  const document = new Document(published);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && parseDate(node.value) !== null) node.type = 'QUOTE_DOUBLE';
    },
  });
  return `${heading}\n${document.toString({ lineWidth: 0 })}`;
}

const heading =
  '# What was published, oldest first. Only `trust publish` appends to it, when a built site is deployed; builds never write it.';

function recordHead(published: Published, { head: { size, digest }, day }: Publication): Published {
  const last = published.heads.at(-1);
  if (digest === null || size <= (last?.size ?? 0)) return published;
  return { ...published, heads: [...published.heads, { size, digest, published: day }] };
}
