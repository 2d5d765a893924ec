/** Whether pictures of clips are kept, and how much room they get. */
export interface PictureSettings {
  readonly keep: boolean;
  readonly mostBytesEach: number;
  readonly mostBytesInAll: number;
}

/** What kept pictures come to. */
export interface PictureTotals {
  readonly count: number;
  readonly byteCount: number;
  /** Could not be had. */
  readonly missed: number;
  /** Still to be fetched. */
  readonly wanted: number;
}
