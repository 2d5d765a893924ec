/** An image to be fetched. */
export interface WantedImage {
  readonly url: string;
  /** The page on which it stands: an image of the local network is fetched for a page of that network only. */
  readonly pageUrl: string;
}

/** What the kept images come to. */
export interface ImageTotals {
  readonly count: number;
  readonly byteCount: number;
  /** Uses of images that could not be had. */
  readonly missed: number;
  /** Uses of images that are still to be fetched. */
  readonly wanted: number;
}
