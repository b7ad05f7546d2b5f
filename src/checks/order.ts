import type { Finding } from '../diagnostics/finding.ts';
import type { SourceCheck } from './check.ts';

/** Order is data: no two siblings share a place. */
export const orderOfThings: SourceCheck = {
  name: 'order',
  run: ({ sources: { entries } }) =>
    (['gates', 'boundary', 'limits', 'guards', 'readiness', 'trust-model'] as const).flatMap((kind) =>
      sharedPlaces(entries[kind]),
    ),
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
