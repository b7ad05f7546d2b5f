// Both evaluators on many generated ledgers: `npx node tests/bench/ledger-agreement.ts [cases] [first seed]`.

import { agreementOn } from '../domain/agreement.ts';

const cases = Number(process.argv[2] ?? 100_000);
const firstSeed = Number(process.argv[3] ?? 1);
const started = performance.now();
const { answers, outcomes, disagreements } = agreementOn(firstSeed, cases);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${cases} ledgers from seed ${firstSeed}, ${answers} answers in ${seconds} s: ${JSON.stringify(outcomes)}`);
console.log(`${disagreements.length} disagreements`);
for (const line of disagreements.slice(0, 10)) console.log(line);
process.exitCode = disagreements.length === 0 && cases > 0 ? 0 : 1;
