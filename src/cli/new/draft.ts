// What a new content file is made from: questions, each answered by a flag or, on a terminal, by whoever is asked.

import type { CalendarDate } from '../../domain/date.ts';
import type { Sources } from '../../sources/read-sources.ts';

/** One thing that has to be known. */
export type Question = {
  /** The flag that answers it, without dashes. */
  readonly name: string;
  /** How it is put to a person. */
  readonly ask: string;
  /** The answers that there are; without them any text will do. */
  readonly choices?: readonly string[];
  /** What an empty answer means; an empty suggestion makes the question one that may stay open. */
  readonly suggestion?: string | undefined;
  /** What is wrong with an answer; `null` where nothing is. */
  readonly problem?: (answer: string) => string | null;
};

/** Answers so far, by name of the question. */
export type Answers = Readonly<Record<string, string>>;

/** What a draft may look at. */
export type DraftContext = {
  readonly sources: Sources;
  readonly today: CalendarDate;
  /** SHA-256 of a file below the evidence folder, in hexadecimal digits; `null` where there is none. */
  readonly evidenceDigest: (file: string) => string | null;
};

/** A kind of file that can be made. */
export type Draft = {
  /** The flags that its questions may have. */
  readonly flags: readonly string[];
  /** The questions that are open or answered, given the answers so far. */
  readonly questions: (answers: Answers, context: DraftContext) => readonly Question[];
  /** The file, once every question is answered. */
  readonly file: (answers: Answers, context: DraftContext) => { readonly path: string; readonly text: string };
};

/** What is wrong with an answer; `null` where nothing is. */
export function problemWith({ choices, suggestion, problem }: Question, answer: string): string | null {
  if (answer === '') return suggestion === '' ? null : 'an answer is needed';
  if (choices !== undefined && !choices.includes(answer)) return `expected one of ${choices.join(', ')}`;
  return problem?.(answer) ?? null;
}

/** Words joined by hyphens, as file names are. */
export function identifierProblem(answer: string): string | null {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer) ? null : 'expected lower-case words joined by hyphens';
}

/** A list written on one line. */
export function listed(answer: string, separator: string): readonly string[] {
  return answer
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
