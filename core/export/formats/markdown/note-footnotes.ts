/** A record with a Markdown note. */
interface Noted {
  readonly note: string;
}

/** A footnote definition at the start of a line: "[^2]: The harbour master." */
const definition = /^[ \t>]*\[\^([^\][\s]{1,999})\]:/gm;
const reference = /\[\^([^\][\s]{1,999})\]/g;

/** The labels of all footnotes in notes, normalised as in Markdown. */
export function footnoteLabels(annotations: readonly Noted[]): ReadonlySet<string> {
  return new Set(annotations.flatMap(({ note }) => labelsIn(note, reference)));
}

/**
 * Makes footnote labels unique across notes: in one file, two notes with a footnote
 * "[^1]" would both lead to the first. The label in the later note, or one that is
 * already `taken` in the file, is prefixed with the note's token, which `withTypedLabels`
 * removes.
 */
export function partFootnotes<One extends Noted>(
  annotations: readonly One[],
  ownerOf: (one: One) => string,
  taken: ReadonlySet<string> = new Set(),
): readonly One[] {
  const used = new Set([...footnoteLabels(annotations), ...taken]);
  const defined = new Set(taken);
  return annotations.map((annotation) => {
    const again = new Map<string, string>();
    for (const label of new Set(labelsIn(annotation.note, definition))) {
      if (!defined.has(label)) defined.add(label);
      else {
        let prefix = `${ownerOf(annotation)}-`;
        while (used.has(folded(prefix + label))) prefix += prefix;
        used.add(folded(prefix + label));
        again.set(label, prefix);
      }
    }
    if (again.size === 0) return annotation;
    const note = annotation.note.replace(reference, (whole, label: string) => {
      const prefix = again.get(folded(label));
      return prefix === undefined ? whole : `[^${prefix}${label}]`;
    });
    return { ...annotation, note };
  });
}

function labelsIn(note: string, pattern: RegExp): readonly string[] {
  return [...note.matchAll(pattern)].map(([, label = '']) => folded(label));
}

function folded(label: string): string {
  return label.toLowerCase().toUpperCase();
}
