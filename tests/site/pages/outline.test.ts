// A page read by its outline, as people with a screen reader do.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { pagesOf } from '../pages.ts';

/** One page of each type. */
const types = [
  '/',
  '/boundary',
  '/boundary/immutable-audit',
  '/gates',
  '/gates/audit-persistence',
  '/guards',
  '/readiness',
  '/readiness/security',
  '/trust-model',
  '/trust-model/audit-events',
  '/answers',
  '/answers/single-sign-on',
  '/disclosure',
  '/status',
  '/summary',
  '/search',
  '/diagnostics',
  '/diagnostics/claim-without-entry',
];

type Heading = { readonly level: number; readonly text: string; readonly id: string };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function headings(path: string): Promise<readonly Heading[]> {
  await page.goto(inject('address') + path);
  return page
    .locator('h1,h2,h3,h4,h5,h6')
    .evaluateAll((all) =>
      all.map((one) => ({ level: Number(one.tagName[1]), text: one.textContent?.trim() ?? '', id: one.id })),
    );
}

/** Pages that load a script of their own. */
const ownScripts = ['/search', '/status'];

describe('every page', () => {
  test('is one request, and has one main heading, no level left out, and an anchor on each heading below it', {
    timeout: 600_000,
  }, async () => {
    const problems: string[] = [];
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const path of pagesOf(inject('dist'))) {
      requests.length = 0;
      const all = await headings(path);
      const asked = requests.filter((url) => !url.startsWith('data:'));
      if (!ownScripts.includes(path) && asked.length !== 1) problems.push(`${path}: asks for ${asked.join(', ')}`);
      const levels = all.map(({ level }) => level);
      if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) problems.push(`${path}: main heading`);
      if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)) problems.push(`${path}: a level is left out`);
      if (all.some(({ level, id }) => level > 1 && id === '')) problems.push(`${path}: a heading without an anchor`);
      const ids = await page.locator('[id]').evaluateAll((every) => every.map(({ id }) => id));
      if (new Set(ids).size !== ids.length) problems.push(`${path}: an id twice`);
    }
    expect(problems).toEqual([]);
  });
});

describe('the outline of each type of page', () => {
  test.each(types)('%s reads as a document', async (path) => {
    await page.goto(inject('address') + path);
    const name = path === '/' ? 'home' : path.slice(1).replaceAll('/', '_');
    await expect(await accessibleOutline(page)).toMatchFileSnapshot(`./outlines/${name}.txt`);
  });

  test.each(types)('%s has its landmarks', async (path) => {
    await page.goto(inject('address') + path);
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Sections' }).count()).toBe(1);
  });
});

test('no type of page scrolls sideways, from the narrowest phone to the widest desk', async () => {
  const wide: string[] = [];
  for (const width of [320, 480, 720, 1024, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of types) {
      await page.goto(inject('address') + path);
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(`${path} at ${width} px`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(wide).toEqual([]);
});

describe('the keyboard alone', () => {
  // The search begins in its field: people come to it to type.
  test.each(types.filter((path) => path !== '/search'))(
    'goes through %s in the order in which it reads, and shows where it is',
    async (path) => {
      await page.goto(inject('address') + path);
      await page.evaluate('document.activeElement.blur()');
      const stops: Stop[] = [];
      const controls = await page.locator('a[href], button, input, select, summary').count();
      for (let at = 0; at <= controls; at += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(focusedStop);
        if (stop === null || (stop.part === 'skip' && at > 0)) break;
        stops.push(stop);
      }
      expect(stops[0]?.part).toBe('skip');
      expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
      const parts = stops.map(({ part }) => part).filter((part, position, all) => part !== all[position - 1]);
      expect(parts).toEqual(['skip', 'header', 'main', 'footer']);
    },
  );

  test('the skip link leads past the head of the page', async () => {
    await page.goto(`${inject('address')}/gates/audit-persistence`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await page.evaluate(focusedStop))?.part).toBe('main');
  });
});

type Stop = { readonly part: string; readonly text: string; readonly isVisible: boolean };

/** Runs in the page: where the keyboard is, in which part of the page, and whether that can be seen. */
function focusedStop(): Stop | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { width, height } = focused.getBoundingClientRect();
  return {
    part: focused.matches('.skip') ? 'skip' : (focused.closest('header, main, footer')?.localName ?? 'nowhere'),
    text: focused.textContent?.trim() ?? '',
    // The parts of a date field take the keyboard in turn; the browser marks each within the field.
    isVisible:
      focused.matches('input[type=date]') ||
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 8 && height > 8),
  };
}

type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
};

/** Roles that make up a document; text and links stand in them. */
const structure = [
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'search',
  'region',
  'heading',
  'list',
  'table',
  'blockquote',
  'code',
  'textbox',
  'searchbox',
  'combobox',
  'button',
  'DisclosureTriangle',
  'status',
  'article',
  'image',
];

/** The browser's own accessibility tree, by its structure: what a person with a screen reader can jump between. */
async function accessibleOutline(from: Page): Promise<string> {
  const session = await from.context().newCDPSession(from);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const role = node.ignored ? '' : (node.role?.value ?? '');
    const isShown = structure.includes(role);
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    if (isShown) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
      const items = role === 'list' ? ` of ${children.length}` : '';
      const name = (node.name?.value ?? '').trim();
      const words = `${role}${level === undefined || role !== 'heading' ? '' : ` ${level}`}${items}`;
      lines.push(`${'  '.repeat(depth)}${words}${name === '' ? '' : `: ${name}`}`);
    }
    for (const child of children) visit(child, isShown ? depth + 1 : depth);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root, 0);
  return `${lines.join('\n')}\n`.replace(/\d{4}-\d{2}-\d{2}/g, '<day>').replace(/sha256:[0-9a-f]+/g, '<digest>');
}
