/**
 * Merges an edit from `before` to `after` into a note that is now `stored`, without
 * losing text that was written elsewhere meanwhile.
 *
 * Appends the edit below the stored text, unless the edit already contains it. If `before`, or
 * else the paragraphs that the edit changed, are found in the stored text, replaces only these;
 * otherwise a note saved on every keystroke would be appended again and again.
 */
export function mergeNote(stored: string, before: string, after: string): string {
  if (stored === before || after.includes(stored)) return after;
  const whole = replaceParagraphs(stored, before, after);
  if (whole !== null) return whole;
  const { from, to, added } = findChange(before, after);
  const changed = replaceParagraphs(stored, from, to);
  // Empty if the rest of the edited note was removed elsewhere.
  if (changed !== null) return changed === '' ? after : changed;
  return containsParagraphs(stored, added) ? stored : joinParagraphs(stored, added);
}

/** True if a note contains all of another as whole paragraphs. */
export function containsParagraphs(note: string, part: string): boolean {
  return findParagraphs(note, part) >= 0;
}

/** Removes from a note what it contains of another as whole paragraphs. */
export function removeParagraphs(note: string, part: string): string {
  return replaceParagraphs(note, part, '') ?? note;
}

const gap = '\n\n';

/** The position of the last occurrence in the note between gaps, or a negative number. */
function findParagraphs(note: string, part: string): number {
  return part === '' ? -1 : `${gap}${note}${gap}`.lastIndexOf(`${gap}${part}${gap}`);
}

/** Returns the note unchanged if the replacement was already made, and null if `before` is not in it. */
function replaceParagraphs(note: string, before: string, after: string): string | null {
  const at = findParagraphs(note, before);
  // The same edit may be repeated.
  if (findParagraphs(note, after) >= 0 && (at < 0 || after.includes(before))) return note;
  if (at < 0) return null;
  return joinParagraphs(
    note.slice(0, Math.max(0, at - gap.length)),
    after,
    note.slice(at + before.length + gap.length),
  );
}

/**
 * The paragraphs that an edit changed, before and after it. If it only inserted some, these are
 * `added`, and the others also contain the paragraph above or below, which tells where they belong.
 */
function findChange(before: string, after: string) {
  const [old, edited] = [before.split(gap), after.split(gap)];
  const shorter = Math.min(old.length, edited.length);
  let above = 0;
  while (above < shorter && old[above] === edited[above]) above++;
  let below = 0;
  while (below < shorter - above && old.at(-1 - below) === edited.at(-1 - below)) below++;
  const part = (all: readonly string[]) => all.slice(above, all.length - below).join(gap);
  const added = part(edited);
  if (above + below === old.length) {
    if (above > 0) above--;
    else if (below > 0) below--;
  }
  return { from: part(old), to: part(edited), added };
}

function joinParagraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(gap);
}
