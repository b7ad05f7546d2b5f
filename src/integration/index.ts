// The integration only wires: content is checked before anything is compiled, the finished site is indexed and checked
// before anybody can see it, and only then does it become `dist/`.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkSite, checkSources } from '../checks/index.ts';
import { forgottenAddresses } from '../checks/permanence.ts';
import { allowed } from '../components/allowed.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { addressesOf, addressOf } from '../documents/addresses.ts';
import { headOf, recordedBy } from '../domain/chain.ts';
import { daysFrom } from '../sources/as-of.ts';
import { diskReader, filesOf } from '../sources/disk-reader.ts';
import { evidenceLook } from '../sources/evidence.ts';
import { gitIn } from '../sources/git.ts';
import { historyNotice, readLedgerHistory } from '../sources/ledger-history.ts';
import { readSources, type Sources } from '../sources/read-sources.ts';
import { templateTexts } from '../sources/templates.ts';
import { addCards } from './card-files.ts';
import { everPublished } from './ever-published.ts';
import { factsPlugin } from './facts.ts';
import { gatherFacts } from './gather-facts.ts';
import { hostedAddresses } from './hosted-addresses.ts';
import { finishForHosts } from './hosting/finish.ts';
import { hostsPlugin } from './hosting/hosts-plugin.ts';
import { ledgerKey, signCheckpoint } from './ledger-key.ts';
import { addManifest } from './manifest-file.ts';
import { mdxGuard } from './mdx-guard.ts';
import { refuse, say } from './refuse.ts';
import { lastIndexPlugin } from './search-dev.ts';
import { pagesFilePath, searchIndex } from './search-index.ts';
import { openWorkspace, privateFolder, type Workspace } from './workspace.ts';

/** Makes `astro build` fail when the site would claim more than its ledger proves. */
export default function trustCenter(): AstroIntegration {
  let workspace: Workspace | null = null;
  let finish: (folder: string) => Promise<void> = async () => {};
  return {
    name: 'trust-center',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root).replace(/\/$/, '');
        if (command === 'build') workspace = open(root);
        const reader = diskReader(root, fs);
        const days = daysFrom(process.env.TRUST_AS_OF, 'TRUST_AS_OF', Date.now());
        if ('invalid' in days) return stop([days.invalid], root, workspace);
        const { asOf } = days;
        const sources = readSources(reader, allowed);
        const git = gitIn(root, execFileSync, process.env);
        const history = readLedgerHistory(git);
        const findings = [
          ...checkSources({ sources, ...days, history, lookAtEvidence: evidenceLook(reader) }),
          ...forgottenAddresses(sources, everPublished(root)),
        ];
        if (findings.length > 0 && command !== 'dev') stop(findings, root, workspace);
        if (findings.length > 0) logger.error(`\n${say(findings, root)}`);
        const signer = sources.site?.signer ?? null;
        const key = ledgerKey(process.env, signer);
        if (key !== null && 'invalid' in key) return stop([key.invalid], root, workspace);
        const facts = gatherFacts(reader, git, asOf);
        finish = async (folder) => {
          await addSearchIndex(folder);
          const drawings = await addCards(folder, root);
          if (key !== null) signCheckpoint(folder, key);
          if (workspace !== null) await finishForHosts(folder, workspace.hosting, hostedAddresses(sources));
          const recorded = recordedBy(
            sources.entries.ledger.map(({ data }) => data),
            asOf,
          );
          const { commit, changed, inputs } = facts;
          addManifest(folder, { asOf, ledgerHead: headOf(recorded), commit, changed, inputs });
          const files = filesOf(folder, fs);
          const report = checkSite({ files, sources, asOf, templates: templateTexts(reader), drawings });
          if (report.findings.length > 0) stop(report.findings, root, workspace, folder);
          if (sources.site?.origin === undefined) logger.warn(noOrigin);
          if (signer !== null && key === null) logger.warn(noSignature);
          const notice = historyNotice(history);
          if (notice !== null) logger.warn(notice);
          logger.info(summary(report.looks, report.looked, sources));
          const failed = workspace?.publish() ?? null;
          if (failed !== null) stop([failed], root, workspace);
        };
        updateConfig({
          ...(workspace === null ? {} : { outDir: folderUrl(workspace.staging) }),
          cacheDir: folderUrl(`${root}/${privateFolder}/cache`),
          vite: {
            cacheDir: `${root}/${privateFolder}/vite`,
            // Astro marks each content module with a directive that the bundler warns about; nobody can mend that here.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
            plugins: [factsPlugin(facts), hostsPlugin(), mdxGuard(root, allowed), lastIndexPlugin(root)],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        await finish(fileURLToPath(dir).replace(/\/$/, ''));
      },
    },
  };
}

function open(root: string): Workspace {
  const opened = openWorkspace(root, new Date());
  if ('refused' in opened) return refuse([opened.refused], root);
  // A build that fails later in any other way leaves no folder behind either.
  process.on('exit', () => opened.abandon());
  return opened;
}

function stop(findings: readonly Finding[], root: string, workspace: Workspace | null, folder?: string): never {
  try {
    return refuse(findings, root, folder);
  } finally {
    workspace?.abandon();
  }
}

/** Said where the site does not know its own address. */
const noOrigin =
  'content/site.yaml has no origin, so pages name no absolute address: rel=canonical, og:url and og:image are left out.';

/** Said where content states a key and the build has none. */
const noSignature =
  'content/site.yaml states a signer, but TRUST_LEDGER_KEY is not set: the checkpoint of this build carries no signature.';

function folderUrl(path: string): URL {
  return pathToFileURL(`${path}/`);
}

async function addSearchIndex(folder: string): Promise<void> {
  const files = filesOf(folder, fs);
  const { moved } = addressesOf(files);
  const pages = files
    .filter(({ path }) => path.endsWith('.html') && path !== '404.html' && !moved.has(addressOf(path)))
    .map(({ path, bytes }) => ({ address: addressOf(path), html: new TextDecoder().decode(bytes) }));
  const listed = JSON.parse(fs.readFileSync(`${folder}/${pagesFilePath}`, 'utf8'));
  for (const { path, bytes } of await searchIndex(pages, listed)) {
    fs.mkdirSync(`${folder}/${path.slice(0, path.lastIndexOf('/'))}`, { recursive: true });
    fs.writeFileSync(`${folder}/${path}`, bytes);
  }
}

function summary(
  looks: Readonly<Record<string, number>>,
  looked: readonly { readonly check: string; readonly noun: string; readonly count: number }[],
  { entries }: Sources,
): string {
  const files = Object.entries(looks).map(([how, count]) => `${count} ${how}`);
  const checks = looked.map(({ check, noun, count }) => `${check}: ${count} × ${noun}`);
  return `no finding. Files: ${files.join(', ')}. ${checks.join('; ')}. Ledger entries: ${entries.ledger.length}.`;
}
