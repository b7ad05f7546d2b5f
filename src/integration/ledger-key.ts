// Signing is optional and happens on the machine that builds, with no network: the key comes from the environment. It is no
// input of the build: the site's content states its public half, pages show that, and only the signature line depends on it.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../diagnostics/finding.ts';
import { checkpointPath } from '../domain/log-files.ts';
import { formatVerifierKey, parseNote, parseSigningKey, type SigningKey, signedNote } from '../domain/signed-note.ts';

/** The variable that holds the key: `PRIVATE+KEY+name+id+base64`, as tools for signed notes write it. */
const variable = 'TRUST_LEDGER_KEY';

/**
 * The key in the environment, `null` where there is none, or a finding, which never shows the key. `stated` is the public
 * key that the site's content states.
 */
export function ledgerKey(
  environment: NodeJS.ProcessEnv,
  stated: string | null,
): SigningKey | null | { readonly invalid: Finding } {
  const text = environment[variable];
  if (text === undefined || text.trim() === '') return null;
  const key = parseSigningKey(text);
  const place = { file: variable, label: 'file', range: null };
  if (key === null) return { invalid: { code: 'LEDGER_KEY_INVALID', place, args: {} } };
  const signer = formatVerifierKey(key);
  if (signer === stated) return key;
  return { invalid: { code: 'LEDGER_KEY_UNSTATED', place, args: { signer, stated: stated ?? 'no key' } } };
}

/** Signs the checkpoint of a built site. */
export function signCheckpoint(folder: string, key: SigningKey): void {
  const path = `${folder}/${checkpointPath}`;
  const note = parseNote(readFileSync(path, 'utf8'));
  if (note === null) throw new Error(`${checkpointPath} is no note`);
  writeFileSync(path, signedNote(note.text, key));
}
