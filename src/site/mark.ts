/** The shapes that a state may have; `plain` is the one that says neither open nor closed. */
export const marks = ['met', 'not-met', 'lapsed', 'plain'] as const;

/** The shape of a state. */
export type Mark = (typeof marks)[number];

/** The colour of each shape on light paper, for drawings that stand outside the site; pages take theirs from the style sheet. */
export const markColours = {
  met: '#1a6346',
  'not-met': '#8c2f1b',
  lapsed: '#6f5200',
  plain: '#595c63',
} as const satisfies Record<Mark, string>;
