import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const shared = { root, testTimeout: 120_000, hookTimeout: 300_000 };

// Two projects: `core` needs nothing but the sources; `site` looks at the real site, built once and served.
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/hosts/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/site/serve.ts'],
        },
      },
    ],
  },
});
