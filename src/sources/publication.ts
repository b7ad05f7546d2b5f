// What a deployment adds to `content/published.yaml`. Each part of the file has a recorder that may only add to it; the
// file is written whole, in one form, so that a difference in version control shows what was published and nothing else.

import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { addressesOf } from '../documents/addresses.ts';
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
const recorders: readonly Recorder[] = [recordHead, recordAddresses];

/** What was published, once this is. */
export function recordPublication(before: Published, publication: Publication): Published {
  return recorders.reduce((published, record) => record(published, publication), before);
}

/** The bytes of `content/published.yaml`, as a text. */
export function publishedText(published: Published): string {
  const document = new Document(published);
  visit(document, {
    // A page with its anchors on one line.
    Pair: (_, { key, value }, path) => {
      const owner = path.at(-2);
      const isUrl = isPair(owner) && isScalar(owner.key) && owner.key.value === 'urls';
      if (isUrl && isSeq(value) && isScalar(key)) value.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && parseDate(node.value) !== null) node.type = 'QUOTE_DOUBLE';
    },
  });
  return `${heading}\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}`;
}

const heading =
  '# What was published, oldest first. `trust publish` appends heads and addresses when a built site is deployed; redirects and tombstones are written by hand. Nothing is ever taken out; builds never write it.';

function recordHead(published: Published, { head: { size, digest }, day }: Publication): Published {
  const last = published.heads.at(-1);
  if (digest === null || size <= (last?.size ?? 0)) return published;
  return { ...published, heads: [...published.heads, { size, digest, published: day }] };
}

/** Adds paths and anchors in the order of the alphabet; none is ever taken out. */
function recordAddresses(published: Published, { files }: Publication): Published {
  const urls = new Map(Object.entries(published.urls));
  let isNew = false;
  for (const [path, anchors] of addressesOf(files).here) {
    const before = urls.get(path) ?? null;
    const added = [...anchors].filter((anchor) => before?.includes(anchor) !== true);
    if (before !== null && added.length === 0) continue;
    urls.set(path, [...(before ?? []), ...added]);
    isNew = true;
  }
  if (!isNew) return published;
  return { ...published, urls: Object.fromEntries([...urls].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
