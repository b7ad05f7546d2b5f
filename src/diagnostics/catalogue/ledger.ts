import type { LedgerProblem } from '../../domain/ledger-problem.ts';
import type { LogProblemCode } from '../../domain/log-verification.ts';
import type { Args, CatalogueRow } from '../catalogue-row.ts';

const differing: Readonly<Record<string, string>> = {
  missing: 'is missing',
  differs: 'is not what ledger.json makes it',
  surplus: 'is no file that ledger.json makes',
};

/** Findings about the ledger, its evidence, the gates that it is about, and the log as published. */
export const ledgerRows = {
  LEDGER_ENTRY_MISSING: {
    title: 'The ledger has a gap',
    why: 'Entries are numbered without a gap. One that is not there may have been a revocation, so nothing after it can be relied on.',
    fix: 'Put the missing file back as it was published. If it was never published, re-chain the entries after it.',
    message: (a: Args) =>
      `${a.entry === a.through ? `Entry ${a.entry} is` : `Entries ${a.entry} to ${a.through} are`} missing; entries with higher numbers stand in the ledger.`,
    hint: () => 'Restore the missing files from the history of the repository, or mend a mistyped `sequence`.',
  },
  LEDGER_ENTRY_REPEATED: {
    title: 'The same entry stands in the ledger twice',
    why: 'Each entry has one file. A copy makes it unclear which of the two a later entry follows.',
    fix: 'Remove the copy.',
    message: (a: Args) => `Entry ${a.entry} about “${a.gate}” stands in two files with the same content.`,
    hint: () => 'Delete one of the two files.',
  },
  LEDGER_ENTRY_FORKED: {
    title: 'Two entries claim the same number',
    why: 'Two people added an entry after the same one, or a part of the history was written anew. A ledger has one order.',
    fix: 'Keep the one that was published or merged first, and re-chain the other after it.',
    message: (a: Args) => `Two different entries have the number ${a.entry}; this one is about “${a.gate}”.`,
    hint: () =>
      'Run: npm run -s trust -- rechain. It keeps the one that was published or committed first and puts the other after it.',
  },
  LEDGER_LINK_BROKEN: {
    title: 'An entry does not follow the one before it',
    why: 'An entry names the digest of the entry it follows. When the two differ, one of the two was changed after the later one was added.',
    fix: 'Restore both files as they were published. A correction is a new entry, never a change to an old one.',
    message: (a: Args) =>
      `Entry ${a.entry} about “${a.gate}” names ${a.found} as the entry before it; that entry has ${a.expected}.`,
    hint: (a: Args) =>
      `Restore the two files as they were published. If entry ${a.entry} was never published, write \`previous: ${a.expected === 'none' ? 'null' : a.expected}\`.`,
  },
  LEDGER_ENTRY_BACKDATED: {
    title: 'An entry is dated before the one it follows',
    why: 'Entries are added at the end, on the day they are added. An earlier day would change what the ledger said in the past.',
    fix: 'Give the day on which the entry was really added.',
    message: (a: Args) =>
      `Entry ${a.entry} about “${a.gate}” is recorded on ${a.recorded}, ${a.published === undefined ? `before the one it follows (${a.before})` : `but the ledger was published on ${a.published} with ${a.size} entries, without it`}.`,
    hint: (a: Args) =>
      `Write the day it is added, ${a.published ?? a.before} or later, in quotes, and say in \`note\` when it was found.`,
  },
  LEDGER_ENTRY_IN_FUTURE: {
    title: 'An entry is dated in the future',
    why: 'It would begin to count by itself on a day that nobody has seen yet.',
    fix: 'Add the entry on the day it is about.',
    message: (a: Args) =>
      `Entry ${a.entry} about “${a.gate}” is recorded on ${a.recorded}; the build is evaluated on ${a.today}.`,
    hint: (a: Args) => `Write \`recorded: "${a.today}"\`, or leave the entry out until ${a.recorded}.`,
  },
  LEDGER_CUT_OFF: {
    title: 'The ledger ends before an entry that was published',
    why: 'An entry that readers have seen is not there any more. What was published stays.',
    fix: 'Put the missing files back as they were published.',
    message: (a: Args) => `Entry ${a.entry} was published (${a.pinned}); the ledger now has ${a.size}.`,
    hint: (a: Args) =>
      `Restore the entries up to ${a.entry} from the history of the repository or from a published ledger.json.`,
  },
  LEDGER_REWRITTEN: {
    title: 'The ledger is not the one that was published',
    why: 'The entry with this number was published with another digest: it, or one before it, was changed, removed or put in.',
    fix: 'Restore the files as they were published. A correction is a new entry.',
    message: (a: Args) => `Entry ${a.entry} was published as ${a.pinned}; the files up to it now come to ${a.found}.`,
    hint: (a: Args) =>
      `Restore the entries up to ${a.entry} from the history of the repository or from a published ledger.json.`,
  },
  LEDGER_ENTRY_CHANGED: {
    title: 'An entry is not as it was committed',
    why: 'Version control remembers another version of it. A correction is made by a new entry; an old one stays as it was.',
    fix: 'Restore the file as it was committed, and say what changed in a new entry.',
    message: (a: Args) => `Entry ${a.entry} about “${a.gate}” was committed in ${a.commit} on ${a.day}. ${becameOf(a)}`,
    hint: (a: Args) =>
      `Restore entry ${a.entry} from commit ${a.commit}, and write a new entry for what changed. If that commit was never pushed, amend it instead.`,
  },
  PUBLISHED_HEAD_CHANGED: {
    title: 'A published head was taken back',
    why: 'The list of published heads only grows: it is what shows a history that was written anew.',
    fix: 'Restore the file as it was committed.',
    message: (a: Args) =>
      `The head with ${a.size} entries (${a.digest}) was committed in ${a.commit} on ${a.day}; it does not stand there like that any more.`,
    hint: (a: Args) => `Restore content/published.yaml from commit ${a.commit}; new heads go after its last.`,
  },
  LEDGER_ENTRY_NOT_COUNTED: {
    title: 'An entry does not count',
    why: 'An upgrade or renewal counts only after the entries that it builds on. One that does not count misleads who reads it.',
    fix: 'Add what is missing before it, or write the entry that describes what really happened.',
    message: (a: Args) => `Entry ${a.entry} about “${a.gate}” does not count. ${a.fault}`,
    hint: () =>
      'If the entry is published already, leave it and add what is missing as new entries; else mend it and re-chain.',
  },
  EVIDENCE_CHANGED: {
    title: 'A file of evidence is not the one that was recorded',
    why: 'The entry carries the digest of the bytes that were looked at. These are other bytes.',
    fix: 'Restore the file. New evidence takes a new entry.',
    message: (a: Args) =>
      `Entry ${a.entry} about “${a.gate}” names “${a.file}” with SHA-256 ${a.expected}; the file has ${a.found}.`,
    hint: (a: Args) =>
      `Restore “${a.file}” as it was recorded. If the evidence is new, add it under another name with a renewal.`,
  },
  EVIDENCE_MISSING: {
    title: 'A file of evidence is missing',
    why: 'An entry rests on a file that nobody can look at.',
    fix: 'Put the file back, or withdraw the entry with a downgrade.',
    message: (a: Args) => `Entry ${a.entry} about “${a.gate}” names “${a.file}”, and there is no such file.`,
    hint: (a: Args) => `Put the file at content/evidence/${a.file}.`,
  },
  EVIDENCE_OUTSIDE: {
    title: 'A path of evidence leads out of its folder',
    why: 'A file outside the evidence folder is neither kept nor checked.',
    fix: 'Name a file inside the evidence folder.',
    message: (a: Args) =>
      `Entry ${a.entry} about “${a.gate}” names “${a.file}”, which is not a plain path inside the evidence folder.`,
    hint: () =>
      'Write a path such as `2026/access-review.csv`: letters, digits, `.`, `_` and `-`, no `..`, no leading `/`.',
  },
  EVIDENCE_SYMLINK: {
    title: 'A file of evidence is a symbolic link',
    why: 'A link can point at other bytes tomorrow, or at a file that must not be published.',
    fix: 'Put the file itself there.',
    message: (a: Args) =>
      `Entry ${a.entry} about “${a.gate}” names “${a.file}”, which is reached through a symbolic link.`,
    hint: (a: Args) => `Replace the link at content/evidence/${a.file} by the file.`,
  },
  EVIDENCE_NOT_A_FILE: {
    title: 'What stands at a path of evidence is not a file',
    why: 'A digest is taken of bytes, and a folder or device has none.',
    fix: 'Name a file.',
    message: (a: Args) => `Entry ${a.entry} about “${a.gate}” names “${a.file}”, which is not a file.`,
    hint: () => 'Name each file of a folder as its own piece of evidence, or one archive of them.',
  },
  GATE_NEEDS_ITSELF: {
    title: 'Gates need each other in a circle',
    why: 'None of them can ever be met first.',
    fix: 'Remove one of the needs.',
    message: (a: Args) => `The gate “${a.gate}” needs itself: ${a.cycle}.`,
    hint: () => 'Remove one of these needs: the one that is not a real prerequisite.',
  },
  GATE_RUNG_TOO_LOW: {
    title: 'A gate requires too low a rung',
    why: 'Nothing below independent verification may count as met.',
    fix: 'Require independently-verified or independently-validated.',
    message: (a: Args) =>
      `The gate “${a.gate}” requires “${a.rung}”; the lowest that may be required is “${a.lowest}”.`,
    hint: (a: Args) => `Write \`rung: ${a.lowest}\`.`,
  },
  LEDGER_KEY_INVALID: {
    title: 'The key that signs the log cannot be read',
    why: 'A log that should be signed and is not would look as if somebody had taken the signature away.',
    fix: 'Give the whole key, or none: then the log is published unsigned and says so.',
    message: () => 'The variable TRUST_LEDGER_KEY holds something that is no signing key.',
    hint: () =>
      'Write it as it was made: PRIVATE+KEY+name+id+base64, on one line. To publish unsigned, unset the variable.',
  },
  LEDGER_KEY_UNSTATED: {
    title: 'The key that signs the log is not the one that the site states',
    why: 'Readers check the signature with the key that the pages show, and the pages show what content states.',
    fix: 'State the public key in content/site.yaml, or sign with the key that stands there.',
    message: (a: Args) =>
      `The variable TRUST_LEDGER_KEY holds the key of ${a.signer}; content/site.yaml states ${a.stated}.`,
    hint: (a: Args) => `Write “signer: ${a.signer}” into content/site.yaml, or unset the variable to publish unsigned.`,
  },
  LOG_UNREADABLE: {
    title: 'A published log cannot be read',
    why: 'There is exactly one way to write each line, so that a changed byte shows. This line is written otherwise.',
    fix: 'Fetch the file again from where it is published; if it is the same there, tell its publisher.',
    message: (a: Args) => `${a.sentence}`,
    hint: () => 'Compare the file with a copy that you kept, or that somebody else fetched.',
  },
  LOG_ENTRY_WRONG: {
    title: 'An entry of a published log does not fit',
    why: 'Its number, digest, link or day does not agree with the entries around it: something was changed, removed or put in.',
    fix: 'Do not rely on the log. Compare it with a copy that you kept, and tell its publisher.',
    message: (a: Args) => `${a.sentence}`,
    hint: (a: Args) => `Compare entry ${a.entry} with a copy that you kept, or that somebody else fetched.`,
  },
  LOG_HEAD_WRONG: {
    title: 'The head of a published log does not fit its entries',
    why: 'The head states the size, the last digest and the root. They do not come out of the entries below.',
    fix: 'Do not rely on the log. Fetch it again, and tell its publisher if it stays so.',
    message: (a: Args) => `${a.sentence}`,
    hint: () => 'Fetch the file again; a file that was cut while it was fetched looks like this too.',
  },
  LOG_CUT_OFF: {
    title: 'A published log has lost entries',
    why: 'A head that you kept proves that the log was longer.',
    fix: 'Do not rely on the log. Show its publisher the head that you kept.',
    message: (a: Args) => `${a.sentence}`,
    hint: () => 'Keep the head that you have: it is your proof that the entry was there.',
  },
  LOG_REWRITTEN: {
    title: 'A published log is not the one that it was',
    why: 'A head that you kept proves that the entries up to it were others.',
    fix: 'Do not rely on the log. Show its publisher the head that you kept.',
    message: (a: Args) => `${a.sentence}`,
    hint: () => 'Keep the head that you have, and compare the entries with a copy that somebody else fetched.',
  },
  LOG_FILE_DIFFERS: {
    title: 'A file of the published log does not belong to it',
    why: 'The checkpoint and the tiles are computed from the log. This one comes from another, or is missing.',
    fix: 'Publish all files of one build together.',
    message: (a: Args) => `“${a.path}” ${differing[a.how ?? ''] ?? a.how}.`,
    hint: () => 'Deploy the whole folder of one build; do not mix files of two.',
  },
  COPY_DIFFERS: {
    title: 'A file of a copy is not what was published',
    why: 'A site is checked and published whole: a file that was changed, added, left out or linked was not.',
    fix: 'Deploy the folder of one build again, or ask who changed these files.',
    message: (a: Args) => copyWords(a.path ?? '', a.how ?? '', a.reference ?? ''),
    hint: () => 'Deploy the whole folder of one build again, or ask who changed the copy.',
  },
  LOG_SIGNATURE_WRONG: {
    title: 'The checkpoint is not signed by the key it is checked with',
    why: 'A key was given to check with, or the commit of the site states one, and no valid signature by it is there.',
    fix: 'Check that the key is the one published for this log; else do not rely on the log.',
    message: (a: Args) => `The checkpoint carries no valid signature by ${a.key}.`,
    hint: () => 'Compare the name and the id of the key with those in the signature line of the checkpoint.',
  },
} as const satisfies Record<string, CatalogueRow>;

function becameOf({ how, now, recorded, before }: Args): string {
  switch (how) {
    case 'changed':
      return 'What stands there now says something else.';
    case 'redated':
      return `It was recorded on ${before} then; now it says ${recorded}.`;
    case 'moved':
      return `It has the number ${now} now: an entry before it was put in, taken out or moved.`;
    default:
      return 'It is not there any more.';
  }
}

function copyWords(path: string, how: string, reference: string): string {
  switch (how) {
    case 'changed':
      return `“${path}” is not the file that stands in ${reference}.`;
    case 'missing':
      return `“${path}” is missing; it stands in ${reference}.`;
    case 'surplus':
      return `“${path}” does not stand in ${reference}.`;
    default:
      return `“${path}” is a ${how}; a site has plain files only.`;
  }
}

type LedgerCode = keyof typeof ledgerRows;

/** The code of each problem of a ledger; the arguments are `problemWords(problem)`. */
export const ledgerCodes = {
  'missing-entry': 'LEDGER_ENTRY_MISSING',
  'repeated-entry': 'LEDGER_ENTRY_REPEATED',
  'forked-entry': 'LEDGER_ENTRY_FORKED',
  'wrong-previous': 'LEDGER_LINK_BROKEN',
  'backdated-entry': 'LEDGER_ENTRY_BACKDATED',
  'late-entry': 'LEDGER_ENTRY_BACKDATED',
  'future-entry': 'LEDGER_ENTRY_IN_FUTURE',
  'cut-off': 'LEDGER_CUT_OFF',
  rewritten: 'LEDGER_REWRITTEN',
  'committed-entry': 'LEDGER_ENTRY_CHANGED',
  'uncounted-entry': 'LEDGER_ENTRY_NOT_COUNTED',
  'evidence-changed': 'EVIDENCE_CHANGED',
  'evidence-missing': 'EVIDENCE_MISSING',
  'evidence-outside': 'EVIDENCE_OUTSIDE',
  'evidence-symlink': 'EVIDENCE_SYMLINK',
  'evidence-not-a-file': 'EVIDENCE_NOT_A_FILE',
  'prerequisite-cycle': 'GATE_NEEDS_ITSELF',
  'rung-too-low': 'GATE_RUNG_TOO_LOW',
} as const satisfies Record<Exclude<LedgerProblem['kind'], OfReferences>, LedgerCode>;

/** Problems that are reported as references to something that does not exist, with the nearest id. */
export type OfReferences = 'unknown-prerequisite' | 'entry-of-unknown-gate';

/** The code of each problem of a published log; the arguments are `entry` and `sentence` (`logProblemSentence(problem)`). */
export const logCodes = {
  'unreadable-head': 'LOG_UNREADABLE',
  'unreadable-entry': 'LOG_UNREADABLE',
  'unreadable-end': 'LOG_UNREADABLE',
  'wrong-number': 'LOG_ENTRY_WRONG',
  'wrong-digest': 'LOG_ENTRY_WRONG',
  'wrong-previous': 'LOG_ENTRY_WRONG',
  backdated: 'LOG_ENTRY_WRONG',
  'wrong-size': 'LOG_HEAD_WRONG',
  'wrong-head': 'LOG_HEAD_WRONG',
  'wrong-root': 'LOG_HEAD_WRONG',
  'cut-off': 'LOG_CUT_OFF',
  rewritten: 'LOG_REWRITTEN',
} as const satisfies Record<LogProblemCode, LedgerCode>;
