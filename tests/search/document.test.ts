import { expect, test } from 'vitest';
import { documentHtml, searchDocument } from '../../src/integration/search-document.ts';
import { page } from './fixture.ts';

const html = `<!doctype html><html><head><title>T</title></head><body><header>Menu</header><main>
<nav>Way here</nav><h1>Title</h1><p class="verdict"><b>not met</b></p>
<section><h2 id="one"><a href="#one">One</a></h2><p>Text &amp; <i>more</i>.</p><ul>
<li><a href="/x">Only a link</a></li><li><a href="/y">Name</a> <b>state</b></li><li>An item.</li>
<li id="item-a"><a href="#item-a">Item A</a><p>About A.</p></li></ul></section>
<p hidden>Hidden</p><svg><text>Drawing</text></svg>
<section><h2 id="wording">Copy</h2><blockquote>Text.</blockquote><button data-copy="x">Copy</button></section>
</main><footer>Foot</footer></body></html>`;

test('holds the page’s own text by sections, and what results show', () => {
  const made = documentHtml(
    searchDocument({ address: '/a', html }, page('/a', ['secret word'], { topic: '/b', title: 'A "title"' })),
  );
  expect(made.replace(/^.*<body>|<\/body>.*$/gs, '').split('\n')).toEqual([
    '<h1>Title</h1>',
    '<p>not met</p>',
    '<h2 id="one">One</h2>',
    '<p>Text &amp; more.</p>',
    '<p>An item.</p>',
    '<h3 id="item-a">Item A</h3>',
    '<p>About A.</p>',
  ]);
  expect(made).toContain('content="A &quot;title&quot;"');
  expect(made).not.toContain('secret word');
});

test('stands for itself where no list names the page', () => {
  const made = searchDocument({ address: '/a', html }, undefined);
  expect(made.page).toMatchObject({ href: '/a', topic: '/a', title: 'Title', state: null });
  expect(documentHtml(made)).toContain('<title>Title</title>');
});

test('takes the body of a page without a main part', () => {
  const made = searchDocument({ address: '/a', html: '<p>Text.</p>' }, undefined);
  expect(documentHtml(made)).toContain('<p>Text.</p>');
});
