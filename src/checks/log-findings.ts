import { logCodes } from '../diagnostics/catalogue/ledger.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { checkpointPath, type LogFilesVerification, logPath } from '../domain/log-files.ts';
import { type LogProblem, logProblemSentence } from '../domain/log-verification.ts';
import { filePlace } from '../sources/read-sources.ts';

/** What a check of a published log found, as findings. `file` is the log as the reader named it. */
export function logFindings(
  { problems, differing, checkpoint }: Pick<LogFilesVerification, 'problems' | 'differing' | 'checkpoint'>,
  file: string = logPath,
): readonly Finding[] {
  return [
    ...problems.map((problem) => ({
      code: logCodes[problem.code],
      place: placeIn(file, problem),
      args: { entry: String(problem.entry), sentence: logProblemSentence(problem) },
    })),
    ...differing.map((args) => ({ code: 'LOG_FILE_DIFFERS' as const, place: filePlace(args.path), args })),
    ...(checkpoint?.kind === 'not-by-key'
      ? [{ code: 'LOG_SIGNATURE_WRONG' as const, place: filePlace(checkpointPath), args: { key: 'the key given' } }]
      : []),
  ];
}

/** The line of an entry; a head is about the whole file. */
function placeIn(file: string, { code, entry }: LogProblem): Finding['place'] {
  const isAboutLine = ['unreadable-entry', 'wrong-number', 'wrong-digest', 'wrong-previous', 'backdated'].includes(
    code,
  );
  return isAboutLine ? { file, label: `entry ${entry}, line ${entry + 1}`, range: null } : filePlace(file);
}
