// What evidence is: a name that is weighed and told, and where it stands.

/** One named piece of evidence, and the token that carries it where one does. */
export type Evidence = { readonly name: string; readonly at: number | null };
