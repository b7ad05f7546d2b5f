import { parseArgs } from 'node:util';
import { siteContext } from '../checks/index.ts';
import { headOf, recordedBy } from '../domain/chain.ts';
import { reasonSentence } from '../domain/reason.ts';
import { type Command, exit, loadDays, loadSources, UsageError } from './command.ts';

const options = {
  format: { type: 'string', default: 'text' },
  'as-of': { type: 'string' },
} as const;

const marks = { met: '●', 'not-met': '○', 'cannot-tell': '?' } as const;

/** `trust status`: what the ledger says of every gate at a date. */
export const status: Command = {
  name: 'status',
  usage: 'trust status [--as-of DATE] [--format text|json]',
  summary: 'Shows what the ledger says of every gate, today or on any day.',
  run: (args, terminal) => {
    const { values } = parseArgs({ args: [...args], options });
    if (!['text', 'json'].includes(values.format)) {
      throw new UsageError(`--format ${values.format} is not known; expected text or json.`);
    }
    const days = loadDays(values['as-of'], terminal);
    const sources = loadSources(terminal);
    if (days === null || sources === null) return exit.unreadable;
    const { evaluations } = siteContext(sources, days.asOf);
    const { entries } = sources;
    const titles = new Map(entries.gates.map(({ id, data }) => [id, data.title]));
    const gates = entries.gates
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title } }) => {
        const { outcome, reason, rung, metUntil } = evaluations.get(id) ?? unknownGate(id);
        return {
          id,
          title,
          outcome,
          reason: reasonSentence(reason, (gate) => titles.get(gate) ?? gate),
          rung,
          metUntil,
        };
      });
    const head = headOf(
      recordedBy(
        entries.ledger.map(({ data }) => data),
        days.asOf,
      ),
    );
    if (values.format === 'json') {
      terminal.out(`${JSON.stringify({ asOf: days.asOf, ledgerHead: head, gates }, null, 2)}\n`);
      return exit.ok;
    }
    const met = gates.filter(({ outcome }) => outcome === 'met').length;
    const width = Math.max(...gates.map(({ title }) => title.length));
    const lines = gates.map(
      ({ title, outcome, reason }) => `  ${marks[outcome]} ${title.padEnd(width)}  ${outcome}  ${reason}`,
    );
    const ledger = head.digest === null ? 'The ledger is empty.' : `Ledger head: entry ${head.size}, ${head.digest}.`;
    terminal.out(`${met} of ${gates.length} gates met, evaluated on ${days.asOf}. ${ledger}\n\n${lines.join('\n')}\n`);
    return exit.ok;
  },
};

function unknownGate(id: string): never {
  throw new Error(`the gate ${id} was not evaluated`);
}
