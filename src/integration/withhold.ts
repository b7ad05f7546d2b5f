// A program of its own, as the build is: `trust withhold` starts it in the folder of a site, with the day.

import { date } from '../domain/date.ts';
import { say } from './refuse.ts';
import { buildWithheld } from './withheld-site.ts';

const root = process.cwd();
const built = await buildWithheld(root, date(process.argv[2] ?? ''), new Date());
if ('refused' in built) {
  process.stderr.write(`${say([built.refused], root)}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    `dist holds a site of ${built.files} files that states nothing. Deploy it; a build that passes replaces it.\n`,
  );
}
