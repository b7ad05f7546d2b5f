import type { EvidenceSight } from '../domain/evidence-problem.ts';
import type { FileReader } from './file-reader.ts';
import { evidenceFolder } from './kinds.ts';

/** Looks at files of the evidence folder through a reader; a link on the way counts as a link. */
export function evidenceLook(reader: FileReader): (file: string) => EvidenceSight {
  const listed = new Map(reader.list(evidenceFolder).map(({ path, kind }) => [path, kind]));
  return (file) => {
    const path = `${evidenceFolder}/${file}`;
    const kind = listed.get(path);
    if (kind === 'file') {
      const bytes = reader.read(path);
      return bytes === null ? { kind: 'missing' } : { kind: 'file', bytes };
    }
    if (kind === 'symbolic link' || hasLinkOnTheWay(path, listed)) return { kind: 'symlink' };
    const isFolder = [...listed.keys()].some((other) => other.startsWith(`${path}/`));
    return kind === 'special file' || isFolder ? { kind: 'not-a-file' } : { kind: 'missing' };
  };
}

function hasLinkOnTheWay(path: string, listed: ReadonlyMap<string, string>): boolean {
  const steps = path.split('/');
  return steps.some((_, at) => listed.get(steps.slice(0, at).join('/')) === 'symbolic link');
}
