import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import trustCenter from './src/integration/index.ts';

export default defineConfig({
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [mdx(), trustCenter()],
});
