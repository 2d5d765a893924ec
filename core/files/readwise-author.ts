/*
 * Readwise's CSV has no column for who made a highlight. The last line of the note says it if that
 * was not the user, so it is also in what Readwise exports.
 */

const lastLine = /(?:^|\n)Highlighted by (.+) in Pressmark$/;

/** Adds who made a highlight to its note. `by` is "by Ben Okoro". */
export function addReadwiseAuthor(note: string, by: string): string {
  return [note, `Highlighted ${by} in Pressmark`].filter(Boolean).join('\n');
}

/** The note, and the name of who made the highlight; '' if that was the user. */
export function splitReadwiseAuthor(note: string): readonly [note: string, name: string] {
  return [note.replace(lastLine, '').trimEnd(), lastLine.exec(note)?.[1] ?? ''];
}
