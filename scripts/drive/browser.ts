/*
 * A common driver for the built extension in both browsers, for the demonstration and the
 * journeys. It knows nothing about Pressmark: it opens pages, uses mouse and keyboard, and
 * calls browser APIs from the extension's own pages.
 */

/** A function that runs in a page. It is sent as text, so it can only use its argument. */
export type Work<Arg, Answer> = (arg: Arg) => Answer | Promise<Answer>;

/** Something visible that can be clicked: a tab, the popup of the toolbar button, the side panel. */
export interface Screen {
  /** Runs a function in the page. Argument and result must be plain JSON or undefined. */
  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** Clicks at a point, in CSS pixels from the top left of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the mouse at one point and releases it at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Types into the focused element. */
  typeText(text: string): Promise<void>;
  /** Presses a key with modifiers: "Enter", "Control+a". */
  press(key: string): Promise<void>;
  /** Saves a screenshot of the viewport as PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tab extends Screen {
  /** The tab's id for `tabs.get`. */
  readonly id: number;
  /** Whether typed keys reach the frame whose URL contains `urlPart`. */
  isFrameFocused(urlPart: string): Promise<boolean>;
  /** Navigates and waits until the page has loaded. */
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Sets the size of the viewport, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Touches a point, and lifts the finger when `meanwhile` is done. */
  touch(at: Point, meanwhile?: () => Promise<void>): Promise<void>;
  /** Zooms in by a pinch gesture. */
  pinch(): Promise<void>;
  /** Returns the printed page as PDF. */
  print(): Promise<Uint8Array>;
}

/** What the toolbar button shows on a tab. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** A browser with the extension installed. */
export interface Driven {
  readonly browser: 'chromium' | 'firefox';
  /** Name and version, for reports. */
  readonly version: string;
  /** Returns the URL of an extension page: `extensionUrl('library.html')`. */
  extensionUrl(path: string): string;
  /** Opens a URL in a new active tab, including the extension's own pages. */
  openTab(url: string): Promise<Tab>;
  /** Returns the tab whose URL starts with `urlStart`, whoever opened it. Waits up to half a minute. */
  findTab(urlStart: string): Promise<Tab>;
  /**
   * Runs a function with the extension APIs (`chrome`, in both browsers), in an empty extension
   * page that stays open. Works while the background sleeps, and does not wake it.
   */
  inExtension<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** Calls a method of the library in that page. Throws on a failure. */
  callLibrary<Answer>(call: string, ...given: readonly unknown[]): Promise<Answer>;
  /** Runs a function in the content script world of a tab. */
  inContentWorld<Arg, Answer>(tab: Tab, work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** Returns what the toolbar button shows on a tab. */
  badge(tab: Tab): Promise<Badge>;
  /**
   * Runs a command on the active tab, waking the background. Firefox receives real key events
   * in its window. In Chromium the command is dispatched, because a headless browser has no
   * shortcuts; `openXDisplay` presses real keys in one with a window.
   */
  runCommand(name: string, tab: Tab): Promise<void>;
  /**
   * Chooses our entry with this id in the context menu of an element, or of the toolbar button if
   * `selector` is null. In Firefox the real menu is opened. Chromium's cannot be reached from
   * outside, so the choice is dispatched to the background.
   */
  chooseMenu(tab: Tab, id: string, selector: string | null): Promise<void>;
  /**
   * Types our keyword and a search into the address bar; returns the suggestions, and chooses one
   * (0 is the search itself). Real keys in Firefox; dispatched in Chromium, like `chooseMenu`.
   */
  useAddressBar(query: string, choice: number): Promise<readonly string[]>;
  /**
   * Opens the popup for a tab. In Chromium it is the real one, below the button. In Firefox the
   * real one cannot be reached from outside, so its page is opened in a tab with `?tab=`.
   */
  openPopup(tab: Tab): Promise<Screen>;
  /** Runs a function in the real popup, which was opened by mouse or keyboard. Throws if it is closed. */
  inPopup<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** Runs a function in the real side panel, like `inPopup`. */
  inPanel<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer>;
  /** Opens the side panel for a tab: the real one in Chromium, its page in a tab in Firefox. */
  openPanel(tab: Tab): Promise<Screen>;
  /** Shows a tab in the browser's reader mode and returns its text; Firefox only. */
  readInReaderMode(tab: Tab): Promise<string>;
  /** Revokes access to all sites, as a user can in the browser's list of extensions. */
  withdrawSites(): Promise<void>;
  /** Gives that access again, in the same list. */
  allowSites(): Promise<void>;
  /**
   * Accepts the browser's permission prompt. In Firefox its button is clicked. Chromium's
   * prompt cannot be reached, so access is granted in its list of extensions.
   */
  acceptPrompt(): Promise<void>;
  /** Stops the background, as the browser does after half a minute, and waits until it has stopped. */
  stopBackground(): Promise<void>;
  /** Installs the extension again over the running one, as an update does. Closes its open pages. */
  reinstall(): Promise<void>;
  /** Disables the extension, as its switch in the browser's list of extensions does. */
  disable(): Promise<void>;
  /** Enables it again after `disable`, which closed its pages. */
  enable(): Promise<void>;
  /** Saves the file that is downloaded while `act` runs. Returns its path in `folder`, with the suggested name. */
  catchDownload(tab: Tab, folder: string, act: () => Promise<void>): Promise<string>;
  /** Sets the extension's storage quota; Chromium only. */
  limitStorage(bytes: number): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** A browser for several journeys, one after another. */
export interface RenewableDriven extends Driven {
  /**
   * Closes all tabs and uninstalls the extension, which deletes what it has stored. Only in a
   * browser that was launched as `renewable`.
   */
  clear(): Promise<void>;
  /**
   * Installs the extension again after `clear`, and returns the driver to be used from then on.
   * Takes a third of the time of a new browser.
   */
  renew(): Promise<RenewableDriven>;
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Shows a window, with the user's own size, colours and motion. Default false: headless, without motion. */
  readonly headed?: boolean;
  /** `Accept-Language` and interface language. Default "en-GB". */
  readonly locale?: string;
  /** Preferred colour scheme. Default "light". */
  readonly colourScheme?: 'light' | 'dark';
  /** Emulates a phone's touch screen. Default false. */
  readonly touched?: boolean;
  /**
   * Leaves access to sites and open tabs as they are after installation. Requests for access are
   * granted without a prompt. Default: all sites are allowed, and tabs that the extension opened
   * are closed.
   */
  readonly asInstalled?: boolean;
  /** Allows the extension in private windows, as a user can. Default false. */
  readonly inPrivateWindows?: boolean;
  /**
   * Host names that resolve to this machine. Browsers treat 127.0.0.1 as secure; under a
   * name, pages are as insecure as any page over http.
   */
  readonly localHosts?: readonly string[];
  /** The folder for automatic downloads, as for a user. Default: a folder of the driver, for `catchDownload`. */
  readonly downloads?: string;
  /** A profile folder to start in, which is removed at the end; Firefox only. Default: a new one. */
  readonly profile?: string;
  /** Preferences of about:config; Firefox only. */
  readonly firefoxPreferences?: Readonly<Record<string, boolean | number | string>>;
  /** Makes `clear` and `renew` possible. Default false. */
  readonly renewable?: boolean;
  /** Additional command line arguments. */
  readonly args?: readonly string[];
  /** Added to the browser's environment. */
  readonly env?: Readonly<Record<string, string>>;
}
