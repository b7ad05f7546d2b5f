import type { Args, CatalogueRow } from '../catalogue-row.ts';

const didYouMean = (a: Args) => (a.nearest ? ` Did you mean “${a.nearest}”?` : '');

/** Findings about content files as such: bytes, syntax, fields, names, references. */
export const contentRows = {
  CONTENT_ENCODING: {
    title: 'A content file is not valid UTF-8',
    why: 'Bytes that are not UTF-8 would silently turn into replacement characters on the page.',
    fix: 'Save the file as UTF-8.',
    message: (a: Args) => `The byte at offset ${a.offset} is not UTF-8; a content file must be UTF-8 throughout.`,
    hint: () => 'Save the file as UTF-8 and look at the word at this place again.',
  },
  CONTENT_SYMLINK: {
    title: 'A content path is not a plain file',
    why: 'A link can publish a file that nobody reviewed as content.',
    fix: 'Put the file itself into the content folder.',
    message: (a: Args) => `“${a.path}” is ${a.kind}; only plain files and folders belong under content.`,
    hint: (a: Args) => `Replace “${a.path}” by a copy of the file that it points to, or remove it.`,
  },
  CONTENT_FILE_UNKNOWN: {
    title: 'A file stands where no content kind looks for it',
    why: 'Astro would ignore the file without a word, and a page would be missing.',
    fix: 'Move or rename the file so that its folder and ending are those of a content kind, or remove it.',
    message: (a: Args) => `“${a.path}” belongs to no content kind; expected ${a.expected}.`,
    hint: (a: Args) =>
      a.nearest ? `Rename it to “${a.nearest}”.` : 'Move it to the folder of its kind, or remove it.',
  },
  CONTENT_FILE_NAME: {
    title: 'A content file name is not an id',
    why: 'The file name is the id and the URL; other spellings break on some hosts and systems.',
    fix: 'Use lower-case letters, digits and single hyphens.',
    message: (a: Args) => `“${a.name}” is no id: expected lower-case words joined by hyphens.`,
    hint: (a: Args) => `Rename the file to “${a.nearest}”.`,
  },
  CONTENT_ID_TWICE: {
    title: 'Two content files have the same id',
    why: 'One of the two pages would silently replace the other. Ids that differ only in letter case collide on many systems.',
    fix: 'Rename one of the files or merge them.',
    message: (a: Args) => `“${a.file}” and “${a.other}” are both the ${a.kind} “${a.id}”; an id may occur once.`,
    hint: () => 'Rename one of the two files or merge them.',
  },
  CONTENT_EMPTY: {
    title: 'A content kind has no entries',
    why: 'A missing or empty folder would build a site with whole sections absent, without a word.',
    fix: 'Add an entry or restore the folder.',
    message: (a: Args) => `“${a.folder}” holds no *.${a.ending} file; expected at least one.`,
    hint: (a: Args) => `Add ${a.folder}/<id>.${a.ending}, or restore the folder from version control.`,
  },
  CONTENT_FILE_MISSING: {
    title: 'A file that every site needs is missing',
    why: 'The build reads it and cannot go on without it.',
    fix: 'Restore or create the file.',
    message: (a: Args) => `“${a.path}” is missing; ${a.what}.`,
    hint: (a: Args) => `Create “${a.path}”.`,
  },
  CONTENT_SYNTAX: {
    title: 'A content file cannot be parsed',
    why: 'What cannot be read cannot be checked, so it is not published.',
    fix: 'Mend the syntax at the place shown.',
    message: (a: Args) => `The ${a.language} cannot be read here: ${a.reason}.`,
    hint: (a: Args) => a.hint ?? 'Mend the syntax at this place.',
  },
  CONTENT_FRONTMATTER_MISSING: {
    title: 'An MDX file does not begin with frontmatter',
    why: 'Title, order and references come from the frontmatter; other delimiters are not read by every tool.',
    fix: 'Begin the file with --- on the first line.',
    message: () => 'The file does not begin with a line ---, its fields, and a closing line ---.',
    hint: () => 'Begin the file so:\n---\ntitle: …\n---',
  },
  CONTENT_FIELD_UNKNOWN: {
    title: 'A field is not known',
    why: 'A misspelt field would be dropped without a word, and the page would lack what it says.',
    fix: 'Correct the spelling or remove the field.',
    message: (a: Args) => `Unexpected field “${a.field}”; expected one of ${a.expected}.${didYouMean(a)}`,
    hint: (a: Args) => (a.nearest ? `Write “${a.nearest}:” instead of “${a.field}:”.` : `Remove “${a.field}”.`),
  },
  CONTENT_FIELD_MISSING: {
    title: 'A required field is missing',
    why: 'The page cannot say honestly what the field would state.',
    fix: 'Add the field.',
    message: (a: Args) => `The field “${a.field}” is missing. ${a.description}`,
    hint: (a: Args) => `Add “${a.field}: …”.`,
  },
  CONTENT_FIELD_INVALID: {
    title: 'A field has a value that it cannot have',
    why: 'A value of another form would be converted or dropped without a word.',
    fix: 'Correct the value as the message says.',
    message: (a: Args) => `“${a.field}” is ${a.value}; ${a.expected}.`,
    hint: (a: Args) => `Write a value that fits. The field is: ${a.description || 'described in its schema.'}`,
  },
  CONTENT_DATE_UNQUOTED: {
    title: 'A date is not in quotes',
    why: 'Some readers turn an unquoted date into a time and roll an impossible day over to the next month.',
    fix: 'Put the date in quotes.',
    message: (a: Args) => `The date ${a.value} is not in quotes; expected "${a.value}".`,
    hint: (a: Args) => `Write "${a.value}".`,
  },
  CONTENT_ORDER_TWICE: {
    title: 'Two siblings have the same place',
    why: 'Order is data; with two equal places the order would depend on the machine.',
    fix: 'Give each its own number.',
    message: (a: Args) => `“${a.id}” and “${a.other}” both have order ${a.order}.`,
    hint: () => 'Give one of the two another number.',
  },
  REFERENCE_UNKNOWN: {
    title: 'A reference points to nothing',
    why: 'A dangling reference only logs a line in the framework, and the page would be silently incomplete.',
    fix: 'Correct the id or add what it names.',
    message: (a: Args) => `There is no ${a.kind} “${a.id}”.${didYouMean(a)}`,
    hint: (a: Args) => (a.nearest ? `Write “${a.nearest}”.` : `Use one of: ${a.known}.`),
  },
  SOURCE_QUOTE_UNKNOWN: {
    title: 'A quotation is not in the source text',
    why: 'The source text is the only origin of facts; a quotation that differs from it is a new statement.',
    fix: 'Copy the sentence word for word.',
    message: (a: Args) => `The source text, content/source.txt, does not hold: “${a.quote}”`,
    hint: (a: Args) =>
      a.nearest ? `The nearest sentence there is “${a.nearest}”.` : 'Copy the sentence word for word.',
  },
  SOURCE_SENTENCE_UNCARRIED: {
    title: 'A sentence of the source text is carried by no page',
    why: 'The site must say everything that the source text says, limits included.',
    fix: 'Add the sentence to the source list of the entry that carries it.',
    message: (a: Args) => `No entry carries this sentence of the source text: “${a.sentence}”`,
    hint: () => 'Add it to the “source” list of the entry whose page says it.',
  },
  MDX_NOT_ALLOWED: {
    title: 'Content holds code',
    why: 'Content is data: code in it could read files, print secrets or change what the checks see.',
    fix: 'Remove it; use one of the allowed components for what must be derived.',
    message: (a: Args) => `${a.what} is not allowed in content.`,
    hint: (a: Args) => a.hint ?? 'Remove it, or write it as plain text.',
  },
  MDX_COMPONENT_UNKNOWN: {
    title: 'Content uses a component that is not on the list',
    why: 'Only components whose output the checks understand may be used.',
    fix: 'Use an allowed component or plain Markdown.',
    message: (a: Args) => `<${a.name}> is not an allowed component; expected ${a.expected}.${didYouMean(a)}`,
    hint: (a: Args) => (a.nearest ? `Write <${a.nearest}>.` : 'Use plain Markdown.'),
  },
  MDX_PROP_INVALID: {
    title: 'A component has a property that it cannot have',
    why: 'Properties are plain, known strings, so that everything a reader sees stands in checked text.',
    fix: 'Remove the property or write the text into the body.',
    message: (a: Args) => `<${a.name}> cannot have ${a.prop}; ${a.expected}.`,
    hint: () => 'Remove the property; text for readers belongs in the body.',
  },
  STRUCTURAL_CLAIM: {
    title: 'A file states an outcome by hand',
    why: 'An outcome follows from the ledger alone. A state typed into a file would claim more than the ledger proves.',
    fix: 'Remove the field. A gate changes only through a reviewed ledger entry.',
    message: (a: Args) =>
      `The file says “${a.field}: ${a.value}”. Only the ledger decides that; a state cannot be written by hand.`,
    hint: (a: Args) => `Remove “${a.field}”; the page shows the state that the ledger proves.`,
  },
} as const satisfies Record<string, CatalogueRow>;
