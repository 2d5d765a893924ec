/** A page that shows the gallery: what Playwright's pages and our Firefox pages have in common. */
export interface GalleryPage {
  readonly keyboard: { press(key: string): Promise<void> };
  evaluate<Answer, Arg>(work: (arg: Arg) => Answer | Promise<Answer>, arg: Arg): Promise<Answer>;
  /** Null resets the medium. What is not given stays. */
  emulateMedia(options: {
    readonly media?: 'print' | null;
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active' | 'none';
  }): Promise<void>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  screenshot(options: {
    readonly path: string;
    readonly fullPage: boolean;
    readonly animations: 'disabled';
  }): Promise<unknown>;
}

/** Opens pages of the gallery in one browser. */
export interface GalleryBrowser {
  /** How many pages can be used at the same time. */
  readonly pageCount: number;
  /** True if axe is to be run: it finds the same in all browsers, and takes most of the time. */
  readonly runsAxe: boolean;
  open(options: {
    readonly isTouched: boolean;
    readonly onError: (message: string) => void;
  }): Promise<{ readonly page: GalleryPage; close(): Promise<void> }>;
}
