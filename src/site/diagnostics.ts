// The pages of finding codes: the catalogue's row, and the longer text where there is one.

import type { MarkdownInstance } from 'astro';
import { catalogue } from '../diagnostics/catalogue.ts';

/** A finding code with its page. */
export type DiagnosticView = {
  readonly code: string;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly text: MarkdownInstance<Record<string, unknown>> | null;
};

const texts = import.meta.glob<MarkdownInstance<Record<string, unknown>>>('../diagnostics/pages/*.md', { eager: true });

/** All finding codes, in the order of the alphabet. */
export function diagnosticViews(): readonly DiagnosticView[] {
  return Object.entries(catalogue)
    .map(([code, { title, why, fix }]) => {
      const id = code.toLowerCase().replaceAll('_', '-');
      const text = texts[`../diagnostics/pages/${code}.md`] ?? null;
      return { code, id, href: `/diagnostics/${id}`, title, why, fix, text };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
