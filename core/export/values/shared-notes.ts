import {
  type Author,
  type Clip,
  type Contribution,
  unknownAuthorName,
  unknownAuthorPhrase,
} from '../../model';
import { singleLine } from '../../text/single-line';

/** A note that somebody else wrote on a clip. */
export interface SharedNote {
  readonly author: Author;
  /** Markdown as typed. */
  readonly note: string;
}

/** The notes of others on a clip, without empty ones. */
export function listSharedNotes({ contributions = [] }: Clip): readonly Contribution[] {
  return contributions.filter(({ note }) => note.trim() !== '');
}

/** The same as texts that begin with a name: "Ben Okoro: Ask again." */
export function formatSharedNotes(clip: Clip): readonly string[] {
  return listSharedNotes(clip).map(formatSharedNote);
}

export function formatSharedNote({ author, note }: SharedNote): string {
  return [isKnown(author) ? singleLine(author.name) : 'Unknown member', note.trim()].join(': ');
}

/** Who made something: "by Ben Okoro". */
export function formatAuthor(author: Author): string {
  return isKnown(author) ? `by ${singleLine(author.name)}` : `by ${unknownAuthorPhrase}`;
}

function isKnown({ name }: Author): boolean {
  return name !== unknownAuthorName && name.trim() !== '';
}
