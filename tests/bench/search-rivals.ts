// The same text in two documentation generators with their own searches, built in a temporary folder.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page as plain blocks. */
export type PlainPage = {
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly { readonly tag: string; readonly text: string }[];
};

/** Builds VitePress with its local search and gives the folder of the site. */
export function buildVitePress(folder: string, pages: readonly PlainPage[]): string {
  install(folder, ['vitepress@1.6.4']);
  const docs = join(folder, 'docs');
  rmSync(docs, { recursive: true, force: true });
  put(
    `${docs}/.vitepress/config.mts`,
    "export default { ignoreDeadLinks: true, cleanUrls: true, themeConfig: { search: { provider: 'local' } } };",
  );
  put(`${docs}/index.md`, '# Home\n');
  for (const page of pages) put(`${docs}${page.path}.md`, `# ${escaped(page.title)}\n\n${markdown(page)}`);
  node(folder, 'node_modules/vitepress/bin/vitepress.js', 'build', 'docs');
  return `${docs}/.vitepress/dist`;
}

/** Builds Starlight with its search and gives the folder of the site. */
export function buildStarlight(folder: string, pages: readonly PlainPage[]): string {
  install(folder, ['astro@7.3.4', '@astrojs/starlight@0.42.4']);
  rmSync(`${folder}/src`, { recursive: true, force: true });
  put(
    `${folder}/astro.config.mjs`,
    "import { defineConfig } from 'astro/config'; import starlight from '@astrojs/starlight'; export default defineConfig({ integrations: [starlight({ title: 'T', sidebar: [] })] });",
  );
  put(
    `${folder}/src/content.config.ts`,
    "import { defineCollection } from 'astro:content'; import { docsLoader } from '@astrojs/starlight/loaders'; import { docsSchema } from '@astrojs/starlight/schema'; export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };",
  );
  put(`${folder}/src/content/docs/index.md`, '---\ntitle: Home\n---\n');
  for (const page of pages)
    put(
      `${folder}/src/content/docs${page.path}.md`,
      `---\ntitle: ${JSON.stringify(page.title)}\n---\n\n${markdown(page)}`,
    );
  node(folder, 'node_modules/astro/bin/astro.mjs', 'build');
  return `${folder}/dist`;
}

function install(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(`${folder}/node_modules`)) return;
  put(`${folder}/package.json`, '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore' });
}

function node(folder: string, ...args: readonly string[]): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function markdown({ blocks }: PlainPage): string {
  const lines = blocks.map(({ tag, text }) => {
    const plain = escaped(text.replace(/[{}[\]*_`~|\\]/g, ' '));
    return tag === 'p' ? plain.replace(/^([#>+-]|\d+\.)/, '\\$1') : `${'#'.repeat(Number(tag[1]))} ${plain}`;
  });
  return `${lines.join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
