/** Whether images of clips are saved, and their size limit. */
export interface PictureSettings {
  readonly keep: boolean;
  readonly mostBytesEach: number;
  readonly mostBytesInAll: number;
}

export interface PictureTotals {
  readonly count: number;
  readonly byteCount: number;
  /** Could not be fetched. */
  readonly missed: number;
  /** Still to be fetched. */
  readonly wanted: number;
}
