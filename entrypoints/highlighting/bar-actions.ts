import type { Written } from '../../components/page/NoteCard';
import type { Annotation, ArticleSummary, Result, Tag } from '../../core/model';
import type { NoteDrafts } from './note-drafts';

/** What the bar can have done to the annotations of the text that it is over. */
export interface BarActions {
  add(range: Range, written: Written): Promise<Result<Annotation>>;
  /** With the note and the tags that the reader saw when the edit began. */
  edit(
    id: string,
    edit: Partial<Written> & {
      readonly noteBefore: string;
      readonly tagsBefore: readonly string[];
    },
  ): Promise<Result<Annotation>>;
  remove(id: string): Promise<Result<Annotation>>;
  /** For a note written in the bar itself; the note frame asks the background. */
  completeTags(typed: string): Promise<readonly Tag[]>;
  /** Of the text as it is now; another text has others. */
  readonly drafts: NoteDrafts;
  /** A mark was clicked. */
  onChoose(id: string): void;
  /** The story that quotes are from, if it is known. */
  source(): ArticleSummary | null;
  /** The address that a link to a passage leads to. */
  address(): string;
  /** The page of ours in which notes are written over a page that may listen; null where none does. */
  readonly noteFrameUrl: string | null;
}
