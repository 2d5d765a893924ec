import type { HighlightInput } from '../../../../components/page/NoteCard';
import type {
  Annotation,
  ArticleSummary,
  Failure,
  PageSettings,
  Result,
  Tag,
} from '../../../../core/model';
import type { NoteDrafts } from '../note/note-drafts';

/** The user's settings for the text that the bar belongs to. */
export interface BarSettings {
  /** The defaults until they are known. */
  readonly current: PageSettings;
  /** Resolves once they are known. Null if they are. */
  readonly loading: Promise<unknown> | null;
}

/** What the bar can do with the annotations of the text that it belongs to. */
export interface BarActions {
  add(range: Range, written: HighlightInput): Promise<Result<Annotation>>;
  /** Takes the note and tags that the user saw when the edit began, for merging. */
  edit(
    id: string,
    edit: Partial<HighlightInput> & {
      readonly noteBefore: string;
      readonly tagsBefore: readonly string[];
    },
  ): Promise<Result<Annotation>>;
  remove(id: string): Promise<Result<Annotation>>;
  /** Used by a note card in the bar itself. The note frame asks the background instead. */
  completeTags(typed: string): Promise<readonly Tag[]>;
  /** The drafts of the current text. Changes when another text is shown. */
  readonly drafts: NoteDrafts;
  readonly settings: BarSettings;
  /** Called when a highlight was clicked. */
  onChoose(id: string): void;
  /** Called when a note is opened, with the key of its draft. */
  onNote(draftKey: string): void;
  /** Why nothing can be saved here. Null if it can, as far as is known. */
  findRefusal(): Failure | null;
  /** The story that quotes come from, or null if it is not known. */
  getSource(): ArticleSummary | null;
  /** The address for links to a passage. */
  getAddress(): string;
  /** The site on which the bar can be turned off. Null on our own pages. */
  readonly site: { readonly name: string; turnOff(): void } | null;
  /** URL of the note frame, for pages whose scripts may listen to keys. Null on our own pages. */
  readonly noteFrameUrl: string | null;
}
