/*
 * One way to drive the built extension in either browser, for the
 * demonstration and the journeys. Nothing here knows what Pressmark does: it
 * opens pages, uses the mouse and the keyboard, and asks the extension's own
 * pages what the browser says.
 */

/** A function that runs inside a page; it is sent as text, so it can use its argument and nothing else. */
export type Work<Arg, Answer> = (arg: Arg) => Answer | Promise<Answer>;

/** Something that is drawn and can be clicked: a tab, the popup of the toolbar button, the side panel. */
export interface Screen {
  /** Runs a function in the page; argument and answer must be plain JSON (or undefined). */
  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** A real click at a point, in CSS pixels from the top left of what is visible. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the mouse at one point and lets it go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Types into whatever has the focus. */
  typeText(text: string): Promise<void>;
  /** One key, with its modifiers before it: "Enter", "Control+a". */
  press(key: string): Promise<void>;
  /** Writes what is visible to a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tab extends Screen {
  /** The browser's own number of the tab, as `tabs.get` takes it. */
  readonly id: number;
  /** Goes to an address and waits until it has loaded. */
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Width and height of what is visible, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Puts a finger down, and lifts it when `meanwhile` is done. */
  touch(at: Point, meanwhile?: () => Promise<void>): Promise<void>;
  /** Magnifies the page, as two fingers do. */
  pinch(): Promise<void>;
  /** What would be printed, as a PDF. */
  print(): Promise<Uint8Array>;
}

/** What the toolbar button shows on one tab. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** A browser with the extension in it. */
export interface Driven {
  readonly browser: 'chromium' | 'firefox';
  /** Name and version, for reports. */
  readonly version: string;
  /** The address of one of the extension's own pages: `extensionUrl('library.html')`. */
  extensionUrl(path: string): string;
  /** Opens an address in a new tab in front; works for the extension's own pages as well. */
  openTab(url: string): Promise<Tab>;
  /** The tab whose address begins so, opened by anybody; waits up to ten seconds for it. */
  findTab(urlStart: string): Promise<Tab>;
  /**
   * Runs a function where the extension's interfaces (`chrome`, in both
   * browsers) are at hand: a page of the extension that shows nothing and
   * stays open. It works while the background sleeps, and does not wake it.
   */
  inExtension<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** Runs a function in the world of the extension's content scripts in a tab. */
  inContentWorld<Arg, Answer>(tab: Tab, work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** What the button shows on a tab. */
  badge(tab: Tab): Promise<Badge>;
  /**
   * Runs a command on the tab in front, waking the background. Firefox gets real key
   * events in its own window. Chromium dispatches the command, since a headless one
   * has no shortcuts; `openXDisplay` presses real keys in one that has a window.
   */
  runCommand(name: string, tab: Tab): Promise<void>;
  /**
   * Opens the popup for a tab. Chromium's is the real one, below the button;
   * in Firefox its page is opened in a tab of its own with `?tab=`, because
   * the real one cannot be reached from outside.
   */
  openPopup(tab: Tab): Promise<Screen>;
  /** Opens the side panel for a tab: Chromium's real one, in Firefox its page in a tab, as with the popup. */
  openPanel(tab: Tab): Promise<Screen>;
  /** Shows a tab in the browser's own reader mode and gives the text that it has there; Firefox only. */
  readInReaderMode(tab: Tab): Promise<string>;
  /** Withdraws the access to all sites, as a user can in the browser's list of extensions. */
  withdrawSites(): Promise<void>;
  /**
   * Answers the browser's question about access with yes. Firefox's own button is clicked;
   * Chromium's question cannot be reached, so there access is given in its list of extensions.
   */
  grantSites(): Promise<void>;
  /** Stops the background, as the browser does after half a minute, and waits until it has stopped. */
  stopBackground(): Promise<void>;
  /** Catches the file that is downloaded while `act` runs; gives its path in `folder`, under the name it was offered with. */
  catchDownload(tab: Tab, folder: string, act: () => Promise<void>): Promise<string>;
  /** Leaves the extension so many bytes of disk; Chromium only. */
  limitStorage(bytes: number): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** Shows a window, with the reader's own size, colours and motion. Default false: no window, and no motion. */
  readonly headed?: boolean;
  /** `Accept-Language` and interface language. Default "en-GB". */
  readonly locale?: string;
  /** Colours that pages are asked for. Default "light". */
  readonly colourScheme?: 'light' | 'dark';
  /** A telephone's screen, that is touched. Default false. */
  readonly touched?: boolean;
  /** Lets the extension into private windows, as a reader can. Default false. */
  readonly inPrivateWindows?: boolean;
  /**
   * A host name that is found on this machine. Browsers trust 127.0.0.1 as if it
   * were https; under a name, pages are as insecure as any that come by http.
   */
  readonly localHost?: string;
  /**
   * The folder into which the browser puts downloads by itself, as it does for a reader.
   * Default: one of the driver's, for `catchDownload`.
   */
  readonly downloads?: string;
  /** Preferences of about:config; Firefox only. */
  readonly firefoxPreferences?: Readonly<Record<string, boolean | number | string>>;
  /** More arguments for the browser's program. */
  readonly args?: readonly string[];
  /** Added to the browser's environment. */
  readonly env?: Readonly<Record<string, string>>;
}
