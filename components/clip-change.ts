/** What a reader changed about a clip. Only the named parts change. */
export interface ClipChange {
  readonly tags?: readonly string[];
  /** What the field of the tags held before. */
  readonly tagsBefore?: readonly string[];
  readonly note?: string;
}
