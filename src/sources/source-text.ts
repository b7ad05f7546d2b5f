// The source text, sentence by sentence.

/** The statements of a text: each heading line, and each sentence of each paragraph, in order. */
export function statementsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+(?=[A-Z])/));
}
