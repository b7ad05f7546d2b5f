import type { Args, CatalogueRow } from '../catalogue-row.ts';

/** Findings about a built site: files, links, guards, exceptions, the build itself. */
export const siteRows = {
  FILE_NOT_READ: {
    title: 'A published file was read by no check',
    why: 'A file that nobody looked at could claim anything.',
    fix: 'Publish it in a format that the checks read, or do not publish it.',
    message: (a: Args) => `“${a.file}” was published, and no check can read it: ${a.reason}.`,
    hint: () =>
      'Remove the file (it probably comes from public/), or publish its text in a format that is read: HTML, text, JSON, SVG.',
  },
  CHECK_RAN_ON_NOTHING: {
    title: 'A check had nothing to look at',
    why: 'A check that looked at nothing proves nothing; passing would be a false assurance.',
    fix: 'Restore what the check reads.',
    message: (a: Args) => `The check “${a.check}” found nothing to look at.`,
    hint: (a: Args) => `Restore what it reads: at least one ${a.expected}.`,
  },
  LINK_DEAD: {
    title: 'A link leads nowhere on this site',
    why: 'A reader who follows it would meet nothing.',
    fix: 'Correct the link or add the page.',
    message: (a: Args) => `“${a.href}” leads to no page of this site.`,
    hint: (a: Args) => (a.nearest ? `Write “${a.nearest}”.` : 'Correct the link, or add the page.'),
  },
  ANCHOR_DEAD: {
    title: 'A link points to an anchor that its page does not have',
    why: 'The reader would land at the top of the page instead of the statement.',
    fix: 'Correct the anchor.',
    message: (a: Args) => `“${a.page}” has no anchor “#${a.anchor}”.`,
    hint: (a: Args) => (a.nearest ? `Write “#${a.nearest}”.` : 'Correct the anchor.'),
  },
  LINK_LOST: {
    title: 'A published address leads nowhere',
    why: 'People keep links in decks, mails and contracts. What they meant must still be found there, or a dated word of its end.',
    fix: 'Say in content/published.yaml where it went, or that it ended.',
    message: (a: Args) => `“${a.address}” was published, and this site has nothing there.`,
    hint: (a: Args) =>
      `If it moved, add under redirects: - { from: "${a.address}", to: "${a.nearest || '/…'}" }. If it ended, add under tombstones: - { path: "${a.address}", title: …, date: "${a.asOf}", reason: … }.`,
  },
  REDIRECT_DEAD: {
    title: 'A redirect leads nowhere',
    why: 'Whoever follows an old link would be sent to nothing.',
    fix: 'Let the redirect end at a page of this site, or replace it by a tombstone.',
    message: (a: Args) =>
      a.kind === 'circle'
        ? `“${a.from}” is sent to “${a.to}”, and from there in a circle.`
        : `“${a.from}” is sent to “${a.to}”, and this site has nothing at “${a.end}”.`,
    hint: (a: Args) =>
      a.kind === 'circle' || a.nearest === ''
        ? 'Let it end at an address of this site.'
        : `Write “to: ${a.nearest}”, or add a redirect from “${a.end}”.`,
  },
  MOVED_BUT_THERE: {
    title: 'An address is said to have moved or ended, and stands there',
    why: 'A host follows the redirect, so that nobody would see the page.',
    fix: 'Give the new page another address.',
    message: (a: Args) => `“${a.address}” moved or ended, and this site has a page there again.`,
    hint: () => 'Give the new page another file name: an address keeps the meaning that it was published with.',
  },
  PUBLISHED_FORGOTTEN: {
    title: 'The list of published addresses has lost one',
    why: 'An address that is not on the list is not looked for any more; so the list only grows.',
    fix: 'Put the address back, and say where it went or that it ended.',
    message: (a: Args) => `“${a.address}” once stood under urls, and does not any more.`,
    hint: (a: Args) =>
      a.anchor ? `Put “${a.anchor}” back into the list after “${a.path}”.` : `Put “${a.path}: []” back under urls.`,
  },
  ID_TWICE: {
    title: 'A page has the same anchor twice',
    why: 'A permanent link would land on whichever comes first.',
    fix: 'Give each its own id.',
    message: (a: Args) => `The id “${a.id}” occurs ${a.count} times on this page.`,
    hint: () => 'Change the wording of one heading, or its id.',
  },
  GUARD_NOT_BLOCKED: {
    title: 'A guard does not answer as blocked',
    why: 'A static guard can never allow; whatever it says is read by machines as the decision.',
    fix: 'Restore the guard body as its schema fixes it.',
    message: (a: Args) => `The guard “${a.route}” is not valid: ${a.reason}.`,
    hint: () => 'The body must validate against the published guard schema.',
  },
  CODE_IN_PAGE: {
    title: 'A page holds code that no policy names',
    why: 'Browsers run only what the page’s policy names: one style and one script. Anything else would not work, or would need a policy that lets others in.',
    fix: 'Move the style or script into the one style sheet or script of all pages.',
    message: (a: Args) => `In this file ${a.what}.`,
    hint: () => 'Use a class of the style sheet instead of a style, and a file of its own instead of a script.',
  },
  HEADS_MIXED: {
    title: 'The site shows different ledger heads',
    why: 'Pages built from different ledgers do not prove one state.',
    fix: 'Build the whole site again.',
    message: (a: Args) =>
      `This file ${a.head === 'none' ? 'does not say which ledger it was made from' : `was made from another ledger (${a.head})`}; the site was built from this one: ${a.expected}.`,
    hint: () =>
      'Build the whole site again. A page says it in its foot (`Ledger: …`), a dated JSON file in its member `ledgerHead`.',
  },
  EXCEPTION_UNUSED: {
    title: 'An exception matches nothing',
    why: 'An exception that is not needed could one day hide a real claim.',
    fix: 'Remove it.',
    message: (a: Args) => `No finding about “${a.subject}” is about exactly this sentence: “${a.quote}”`,
    hint: () => 'Remove the exception, or correct its quotation to the exact sentence.',
  },
  EXCEPTION_EXPIRED: {
    title: 'An exception has expired',
    why: 'Exceptions are reviewed again from time to time; until then they do not count.',
    fix: 'Review the sentence again, or reword it.',
    message: (a: Args) => `The exception counted through ${a.expires}; the as-of date is ${a.asOf}.`,
    hint: () => 'Reword the sentence, or review it again in a new exception.',
  },
  VOCABULARY_STATEMENT: {
    title: 'A search term is a statement',
    why: 'A term is what a person might look for; a statement among the terms could surface as a claim.',
    fix: 'Write a noun phrase, an acronym or a question.',
    message: (a: Args) => `“${a.term}” states something; expected a noun phrase, an acronym or a question.`,
    hint: () => 'Write the words a person would type, for example the noun alone.',
  },
  INPUT_UNREADABLE: {
    title: 'A file could not be read',
    why: 'What could not be read was not checked.',
    fix: 'Mend or convert the file.',
    message: (a: Args) => `The file could not be read: ${a.reason}.`,
    hint: (a: Args) => a.hint ?? 'Mend the file, or convert it to a format that is read.',
  },
  BUILD_LOCKED: {
    title: 'Another build is running here',
    why: 'Two builds at once would mix their files.',
    fix: 'Wait for the other build, or end it.',
    message: (a: Args) => `Process ${a.pid} has been building here since ${a.since}.`,
    hint: () => 'Wait until it has ended and run the build again.',
  },
  DIST_NOT_REPLACED: {
    title: 'The dist folder could not be replaced',
    why: 'A site is put in place in one step, so that it is never half there. That step failed.',
    fix: 'See to it that nothing else writes or holds dist, then build again.',
    message: (a: Args) => `The dist folder could not be replaced: ${a.reason}.`,
    hint: () =>
      'See to it that no other program writes dist and that it is no mounted folder, then run the build again.',
  },
  DATE_INVALID: {
    title: 'The as-of date is no date',
    why: 'The ledger is evaluated for one day; an unreadable day would prove nothing.',
    fix: 'Give a date that exists.',
    message: (a: Args) => `“${a.value}” is not a date that exists; expected YYYY-MM-DD.`,
    hint: (a: Args) => `Give ${a.where} as YYYY-MM-DD, for example ${a.example}.`,
  },
} as const satisfies Record<string, CatalogueRow>;
