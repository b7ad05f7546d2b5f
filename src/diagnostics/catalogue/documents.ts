import type { CatalogueRow } from '../catalogue.ts';

type Args = Readonly<Record<string, string>>;

/** Findings about files that could not be read. What nobody could read is never taken as harmless. */
export const documentRows = {
  DOCUMENT_UNREADABLE: {
    title: 'A file could not be read as what its name says',
    why: 'A file that cannot be parsed may still show its text to a reader. What it claims is unknown, so it counts as a failure.',
    fix: 'Make the file valid UTF-8 and valid in its format, or give it the extension of the format it has.',
    message: (a: Args) => `Reading stopped here: ${a.reason}.`,
    hint: (a: Args) => `Save the file as UTF-8 and correct the ${a.format} at this place.`,
  },
  DOCUMENT_UNSUPPORTED: {
    title: 'A file has a format that no reader knows',
    why: 'The check covers only what it can read. A file without a reader would be published unseen.',
    fix: 'Publish the text in a format that is read (HTML, Markdown, MDX, text, JSON, YAML, SVG, XML, CSS, JavaScript), or leave the file out.',
    message: (a: Args) => `No reader knows files that end in “.${a.extension}”.`,
    hint: () => 'Convert the file to a format that is read, or do not publish it.',
  },
} as const satisfies Record<string, CatalogueRow>;
