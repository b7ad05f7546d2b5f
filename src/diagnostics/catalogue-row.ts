// The shape of one catalogue row.

/** The words that fill a row's sentences, by name. */
export type Args = Readonly<Record<string, string>>;

/** One kind of finding. Codes are never reused or renamed. */
export type CatalogueRow = {
  /** A short sentence without a full stop, neutral about which company the site is for. */
  readonly title: string;
  /** Why this is a finding at all: one or two sentences. */
  readonly why: string;
  /** What mends it in general: one or two sentences. */
  readonly fix: string;
  /** This occurrence in one sentence: what is there, what was expected. */
  readonly message: (args: Args) => string;
  /** The change that mends this occurrence; a corrected snippet where there is one. */
  readonly hint: (args: Args) => string;
};
