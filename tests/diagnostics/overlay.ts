// What a page's blocks do to files: whole files, excerpts and the few shell lines that a page may show.

import { changed, type Files, textOf } from '../sites/content-folder.ts';
import type { CodePage, PageBlock } from './page.ts';

/** Files, and the paths at which a link stands instead. */
export type Tree = { readonly files: Files; readonly links: readonly string[] };

/** The tree with the page's mistake in it. Each excerpt with the mistake takes the place of the mended one. */
export function withMistake(tree: Tree, page: CodePage): Tree {
  return page.blocks.reduce((so, block) => {
    if (block.use === 'before') return applied(so, block);
    if (block.use !== 'before-in') return so;
    return swapped(
      so,
      block,
      page.blocks.find(({ use, path }) => use === 'after-in' && path === block.path),
    );
  }, tree);
}

/** The tree after the page's mistake was mended as it says. */
export function mended(tree: Tree, page: CodePage): Tree {
  return page.blocks.reduce((so, block) => {
    if (block.use === 'after') return applied(so, block);
    if (block.use !== 'after-in') return so;
    return swapped(
      so,
      block,
      page.blocks.find(({ use, path }) => use === 'before-in' && path === block.path),
    );
  }, tree);
}

function applied(tree: Tree, { path, text, isLatin1 }: PageBlock): Tree {
  if (path === null) return text.trim().split('\n').reduce(ranLine, tree);
  return { ...tree, files: changed(tree.files, { [path]: isLatin1 ? Buffer.from(text, 'latin1') : text }) };
}

function swapped({ files, links }: Tree, block: PageBlock, other: PageBlock | undefined): Tree {
  const path = block.path ?? '';
  if (other === undefined) throw new Error(`an excerpt of ${path} has no counterpart`);
  const text = textOf(files, path);
  const excerpt = other.text.trimEnd();
  if (text.split(excerpt).length !== 2) throw new Error(`an excerpt does not stand once in ${path}:\n${excerpt}`);
  return { files: changed(files, { [path]: text.replace(excerpt, () => block.text.trimEnd()) }), links };
}

/** Runs one shell line; a line that runs the project's own tools changes no file. */
function ranLine(tree: Tree, line: string): Tree {
  const [command, ...args] = line.split(' ');
  const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-'));
  switch (command) {
    case 'rm':
      return without(
        tree,
        args.filter((arg) => !arg.startsWith('-')),
      );
    case 'mv':
      return without({ ...tree, files: copied(tree.files, from, to) }, [from]);
    case 'cp':
      return { ...tree, files: copied(tree.files, from, to) };
    case 'mkdir':
      return tree;
    case 'ln':
      return { files: changed(tree.files, { [to]: null }), links: [...tree.links, to] };
    default:
      if (/\bnpm (?:run|start)\b/.test(line)) return tree;
      throw new Error(`a page may not show the line “${line}”: expected rm, mv, cp, mkdir, ln -s or an npm command`);
  }
}

function without({ files, links }: Tree, paths: readonly string[]): Tree {
  const isGone = (path: string) => paths.some((gone) => path === gone || path.startsWith(`${gone}/`));
  const gone = [...files.keys()].filter(isGone);
  return {
    files: changed(files, Object.fromEntries(gone.map((path) => [path, null]))),
    links: links.filter((path) => !isGone(path)),
  };
}

/** Copies a file, or every file of a folder. */
function copied(files: Files, from: string, to: string): Files {
  const found = [...files].filter(([path]) => path === from || path.startsWith(`${from}/`));
  if (found.length === 0) throw new Error(`there is no ${from}`);
  return changed(files, Object.fromEntries(found.map(([path, bytes]) => [`${to}${path.slice(from.length)}`, bytes])));
}
