import { execFileSync } from 'node:child_process';
import { type Command, exit, UsageError } from './command.ts';

/** `trust sbom`: what the site is built with, as CycloneDX, so that two runs on any machines agree. */
export const sbom: Command = {
  name: 'sbom',
  usage: 'trust sbom',
  summary: 'Prints the packages of the lock file as a CycloneDX list, the same on every machine.',
  run: (args, terminal) => {
    if (args.length > 0) throw new UsageError(`trust sbom takes no “${args[0]}”.`);
    const listed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: terminal.root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    terminal.out(`${JSON.stringify(normalisedSbom(JSON.parse(listed)), null, 2)}\n`);
    return exit.ok;
  },
};

/** The members of npm's list that differ from run to run, or from machine to machine. */
type Listed = {
  serialNumber?: unknown;
  metadata: {
    timestamp?: unknown;
    tools?: readonly { name?: unknown; version?: unknown }[];
    component: { name: string; 'bom-ref': string };
  };
  components: readonly { 'bom-ref': string }[];
  dependencies: readonly { ref: string; dependsOn?: readonly string[] }[];
};

/** npm's list without serial number, time, npm's own version and the name of the folder; everything in a fixed order. */
export function normalisedSbom(listed: Listed): unknown {
  const { serialNumber: _, metadata, components, dependencies, ...rest } = listed;
  const { timestamp: __, tools = [], component, ...about } = metadata;
  return {
    ...rest,
    metadata: {
      ...about,
      tools: tools.map(({ version: ___, ...tool }) => tool),
      component: { ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') },
    },
    components: [...components].sort((a, b) => byText(a['bom-ref'], b['bom-ref'])),
    dependencies: [...dependencies]
      .sort((a, b) => byText(a.ref, b.ref))
      .map(({ ref, dependsOn = [], ...more }) => ({ ref, dependsOn: [...dependsOn].sort(byText), ...more })),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
