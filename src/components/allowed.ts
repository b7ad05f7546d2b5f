// The components that content may use, with their props: the one list for the check of sources and for rendering.

/** Names of components that MDX may use, each with the names of its props; every prop is a plain string and required. */
export const allowed = {
  WhenMet: ['gate'],
  Count: ['of'],
  GateLink: ['id'],
  PageLink: ['to'],
} as const satisfies Record<string, readonly string[]>;

/** What `<Count of>` can count. */
export const countable = ['gates', 'gates-met', 'guards', 'boundary'] as const;
