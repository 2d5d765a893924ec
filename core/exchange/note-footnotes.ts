/** What has a note in Markdown. */
interface Noted {
  readonly note: string;
}

/** A footnote that begins a line: "[^2]: The harbour master." */
const definition = /^[ \t>]*\[\^([^\][\s]{1,999})\]:/gm;
const reference = /\[\^([^\][\s]{1,999})\]/g;

/** The labels of all footnotes that stand in notes, folded as Markdown does. */
export function footnoteLabels(annotations: readonly Noted[]): ReadonlySet<string> {
  return new Set(annotations.flatMap(({ note }) => labelsIn(note, reference)));
}

/** A note without what its footnotes are called, which `partFootnotes` changes. */
export function withoutLabels(note: string): string {
  return note.replace(reference, '[^]');
}

/**
 * Annotations with footnotes that are each their own: in one file, two notes with a
 * footnote "[^1]" would both lead to the first. That of the later note gets a number
 * which no note uses, and which is not among the labels that are taken in the file.
 */
export function partFootnotes<One extends Noted>(
  annotations: readonly One[],
  taken: ReadonlySet<string> = new Set(),
): readonly One[] {
  const nextLabel = createFreeLabels(new Set([...footnoteLabels(annotations), ...taken]));
  const defined = new Set(taken);
  return annotations.map((annotation) => {
    const again = new Map<string, string>();
    for (const label of new Set(labelsIn(annotation.note, definition))) {
      if (!defined.has(label)) defined.add(label);
      else again.set(label, nextLabel());
    }
    if (again.size === 0) return annotation;
    const note = annotation.note.replace(reference, (whole, label: string) => {
      const other = again.get(folded(label));
      return other === undefined ? whole : `[^${other}]`;
    });
    return { ...annotation, note };
  });
}

/** Gives the numbers that are no labels, in their order. */
export function createFreeLabels(taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    do number++;
    while (taken.has(String(number)));
    return String(number);
  };
}

function labelsIn(note: string, pattern: RegExp): readonly string[] {
  return [...note.matchAll(pattern)].map(([, label = '']) => folded(label));
}

function folded(label: string): string {
  return label.toLowerCase().toUpperCase();
}
