/** The user's edit of a clip. Only the given fields change. */
export interface ClipChange {
  readonly tags?: readonly string[];
  /** Content of the tag field before the edit. */
  readonly tagsBefore?: readonly string[];
  readonly note?: string;
  /** Content of the note field before the edit. */
  readonly noteBefore?: string;
}
