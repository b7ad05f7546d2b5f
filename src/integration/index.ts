import type { AstroIntegration } from 'astro';
import { factsPlugin } from './facts.ts';

export default function trustCenter(): AstroIntegration {
  return {
    name: 'trust-center',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [factsPlugin({ asOf: '2026-11-24', changed: null, commit: null, inputs: 'sha256:0' })] },
        });
      },
    },
  };
}
