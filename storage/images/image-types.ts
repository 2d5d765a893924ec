/** An image to fetch. */
export interface WantedImage {
  readonly url: string;
  /** The page that shows it. Images on the local network are fetched only for pages on that network. */
  readonly pageUrl: string;
}

/** Totals of the stored images. */
export interface ImageTotals {
  readonly count: number;
  readonly byteCount: number;
  /** Number of uses whose image could not be fetched. */
  readonly missed: number;
  /** Number of uses whose image is still queued. */
  readonly wanted: number;
}
