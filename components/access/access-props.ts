/** The extension's access to the page in front. */
export interface AccessProps {
  /** Host of a page that is readable only until the tab navigates away, else null. */
  readonly visitedSite: string | null;
  /** True if the user was asked and did not allow it. */
  readonly isAccessRefused: boolean;
  /** Asks the browser for access to this site or to all websites. */
  onAllow(which: 'site' | 'all'): void;
}
