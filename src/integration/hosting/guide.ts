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

const steps: Readonly<Record<string, string>> = {
  nginx: `
Include \`maps.conf\` in the \`http\` block and \`site.conf\` in a \`server\` block that sets listen, server_name and root;
include \`brotli.conf\` there too where the module is loaded. \`container/Containerfile\` does all of it without root.
`,
  Caddy: `
\`SITE_ADDRESS=trust.example SITE_ROOT=/srv/dist caddy run --config caddy/Caddyfile\`
`,
  'Cloudflare Pages': `
Copy \`functions/\` into the folder from which \`dist/\` is deployed.
`,
  Netlify: `
Copy \`edge-functions/\` to \`netlify/edge-functions/\` of the project; publish \`dist\`.
`,
  Vercel: `
Copy \`vercel.json\` and \`middleware.js\` beside the deployed files.
`,
  'Amazon S3 and CloudFront': `
Upload each file with the metadata of \`objects.json\`. Attach \`viewer-request.js\` to the distribution for viewer requests,
and make one response headers policy for each entry of \`behaviors.json\`. All methods have to be allowed in the behavior.
`,
  'GitHub Pages': `
Nothing can be set. \`.nojekyll\` has to stand in the deployed folder, because Jekyll drops folders that begin with \`_\`.
`,
};
