// What a built site gets for its hosts: the meta policy of each page, the two files that some hosts look for, compressed
// copies; and beside it a folder with everything that each host has to be told.

import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { SitePolicy } from '../../domain/site-policy.ts';
import { filesOf } from '../../sources/disk-reader.ts';
import { caddyFiles } from './caddy.ts';
import { cloudfrontFiles } from './cloudfront.ts';
import { compressedCopies } from './compress.ts';
import { containerFiles } from './container.ts';
import { edgeFunctions } from './edge-function.ts';
import { guideFile } from './guide.ts';
import { headersFiles } from './headers-file.ts';
import type { HostFile } from './host-file.ts';
import { withMetaPolicy, workerStarters } from './inline-code.ts';
import { nginxFiles } from './nginx.ts';
import { type Addresses, sitePolicy } from './policy.ts';
import { vercelFiles } from './vercel.ts';

/** Finishes the site in `folder` and writes what hosts need to `hosting`. */
export async function finishForHosts(folder: string, hosting: string, addresses: Addresses): Promise<void> {
  const built = filesOf(folder, fs);
  const isStarter = workerStarters(built);
  for (const { path, bytes } of built) {
    if (path.endsWith('.html'))
      write(folder, { path, text: withMetaPolicy(new TextDecoder().decode(bytes), isStarter) });
  }
  const files = filesOf(folder, fs);
  const policy = sitePolicy(files, addresses);
  for (const file of headersFiles(policy)) write(folder, file);
  for (const { path, bytes } of await compressedCopies(files)) fs.writeFileSync(`${folder}/${path}`, bytes);
  const guards = Object.fromEntries(
    addresses.guards.map((route) => [route, fs.readFileSync(`${folder}${route}`, 'utf8')]),
  );
  const paths = filesOf(folder, fs).map(({ path }) => path);
  for (const file of hostFiles(policy, paths, guards)) write(hosting, file);
}

/** Every file for hosts, from the policy, the paths of the site's files and the guards' bodies. */
export function hostFiles(
  policy: SitePolicy,
  paths: readonly string[],
  guards: Readonly<Record<string, string>>,
): readonly HostFile[] {
  return [
    { path: 'policy.json', text: `${JSON.stringify(policy, null, 2)}\n` },
    guideFile(),
    ...nginxFiles(policy),
    ...caddyFiles(policy),
    ...containerFiles(),
    ...edgeFunctions(policy, guards),
    ...vercelFiles(policy),
    ...cloudfrontFiles(policy, paths, guards),
  ];
}

function write(folder: string, { path, text }: HostFile): void {
  fs.mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  fs.writeFileSync(`${folder}/${path}`, text);
}
