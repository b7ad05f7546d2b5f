import type { HostFile } from './host-file.ts';
import { hosts, type Keeping, type PromiseName, promises } from './hosts.ts';

/** How each host is set up, and what it keeps, as a text beside the configuration. */
export function guideFile(): HostFile {
  const names = Object.keys(promises) as PromiseName[];
  const sections = hosts.map(
    ({ name, files, keeps }) =>
      `## ${name}\n\nFiles: ${files}\n${steps[name] ?? ''}\n${names.map((one) => `- ${promises[one]}: ${words(keeps[one])}`).join('\n')}\n`,
  );
  return {
    path: 'README.md',
    text: `# What each host has to be told\n\nWritten by the build from one policy (\`policy.json\`). Deploy \`dist/\` and this folder together: the policy names digests of code in the pages.\n\n${sections.join('\n')}`,
  };
}

function words(keeping: Keeping): string {
  return keeping.kept === 'yes' ? 'yes' : `${keeping.kept}. ${keeping.note}`;
}

/** For hosts whose functions see fewer spellings of an address than their file servers find. */
const withoutApi = `Deploy a copy of \`dist/\` without its folder \`api/\`: the function holds the guards' answers itself, and a file would answer
too, with 200, at spellings of its address about which no function is asked (\`//api/…\`, \`/%61pi/…\`). Only where no function
runs does \`api/\` stay in.`;

/** Why a 304 is right only while files keep their own times. */
const times = `It compares pages by the time and size of their files. Deploy so that a changed file gets another time (\`rsync -a\`, \`cp -p\`);
an image whose build sets one time for all files (\`SOURCE_DATE_EPOCH\` with \`rewrite-timestamp\`) must not be replaced by another
of the same time, because a page of the same size would then be confirmed as unchanged.
To be safe from it,`;

const steps: Readonly<Record<string, string>> = {
  nginx: `
Include \`maps.conf\` in the \`http\` block and \`site.conf\` in a \`server\` block that sets listen, server_name and root;
include \`brotli.conf\` there too where the module is loaded. \`container/Containerfile\` does all of it without root, and
says how its base image is pinned, which it is not as it comes.

${times} add \`etag off; if_modified_since off;\`: every page is then sent again in full.
`,
  Caddy: `
Behind something that ends TLS: \`SITE_PORT=8080 SITE_ROOT=/srv/dist caddy run --config caddy/Caddyfile\`

On its own, with a certificate that it gets itself:
\`SITE_NAME=trust.example SITE_ROOT=/srv/dist caddy run --config caddy/https.Caddyfile --adapter caddyfile\`

${times} add \`request_header -If-None-Match\` and \`request_header -If-Modified-Since\` to the other lines of that kind: every page is then sent again in full.
`,
  'Cloudflare Pages': `
Copy \`functions/\` into the folder from which the site is deployed. ${withoutApi}
`,
  Netlify: `
Copy \`edge-functions/\` to \`netlify/edge-functions/\` of the project; publish \`dist\`. ${withoutApi}
`,
  Vercel: `
Copy \`vercel.json\` and \`middleware.js\` beside the deployed files. ${withoutApi}
`,
  'Amazon S3 and CloudFront': `
Upload each file that \`objects.json\` names, with its metadata, and no other: the guards' files stay out, because the function
answers for them. Attach \`viewer-request.js\` to the distribution for viewer requests,
and make the behaviors of \`behaviors.json\`: one cache policy for all, one response headers policy for each.
`,
  'GitHub Pages': `
Nothing can be set. \`.nojekyll\` has to stand in the deployed folder, because Jekyll drops folders that begin with \`_\`.
`,
};
