import type { Finding } from '../diagnostics/finding.ts';
import { gateProblems } from '../domain/gate.ts';
import { gateRules } from '../sources/gate-rules.ts';
import type { SourceCheck } from './check.ts';

/** Order is data: no two siblings in one place, no gates that need each other in a circle. */
export const orderOfThings: SourceCheck = {
  name: 'order',
  run: ({ sources: { entries } }) => [
    ...(['gates', 'boundary', 'limits', 'guards', 'readiness', 'trust-model'] as const).flatMap((kind) =>
      sharedPlaces(entries[kind]),
    ),
    ...circles(entries),
  ],
};

type Ordered = readonly {
  readonly id: string;
  readonly data: { readonly order: number };
  readonly placeOf: (path: readonly string[]) => Finding['place'];
}[];

function sharedPlaces(siblings: Ordered): readonly Finding[] {
  return siblings.flatMap(({ id, data, placeOf }, at) => {
    const other = siblings.slice(0, at).find((sibling) => sibling.data.order === data.order);
    if (other === undefined) return [];
    return [
      {
        code: 'CONTENT_ORDER_TWICE' as const,
        place: placeOf(['order']),
        args: { id, other: other.id, order: String(data.order) },
        related: [{ note: 'the other one', place: other.placeOf(['order']) }],
      },
    ];
  });
}

function circles(entries: Parameters<typeof gateRules>[0]): readonly Finding[] {
  return gateProblems(gateRules(entries)).flatMap((problem) => {
    if (problem.kind !== 'prerequisite-cycle') return [];
    const place = entries.gates.find(({ id }) => id === problem.gate)?.placeOf(['needs']);
    if (place === undefined) return [];
    return [{ code: 'GATE_NEEDS_CYCLE' as const, place, args: { circle: problem.cycle.join(' → ') } }];
  });
}
