// Refuses code in content while the development server runs: each content file is parsed and judged again before it is
// compiled, whatever changed since the server started.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { reportOf } from '../diagnostics/report.ts';
import { reportText } from '../reporters/text.ts';
import { type AllowedComponents, readMdx } from '../sources/mdx-allowed.ts';

/** A plugin that stops the compilation of content that holds code. */
export function mdxGuard(root: string, allowed: AllowedComponents): Plugin {
  const folder = `${root}/content/`;
  return {
    name: 'trust-mdx-guard',
    enforce: 'pre',
    load(id) {
      const path = id.replace(/\?.*$/s, '');
      if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
      const text = readFileSync(path, 'utf8');
      const file = path.slice(root.length + 1);
      const { findings } = readMdx(file, text, allowed);
      if (findings.length > 0) throw new Error(`\n${reportText(reportOf(findings), () => text)}`);
    },
  };
}
