/** What a reader changed about a clip. Only the named parts change. */
export interface ClipChange {
  readonly tags?: readonly string[];
  readonly note?: string;
}
