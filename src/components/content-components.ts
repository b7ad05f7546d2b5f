// The components of `allowed.ts` as `<Content>` takes them.

import type { allowed } from './allowed.ts';
import Count from './content/Count.astro';
import GateLink from './content/GateLink.astro';
import PageLink from './content/PageLink.astro';
import WhenMet from './content/WhenMet.astro';

/** What every body of content is rendered with. */
export const contentComponents = { WhenMet, Count, GateLink, PageLink } satisfies Record<keyof typeof allowed, unknown>;
