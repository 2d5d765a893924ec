/** What importers need from outside `core`. */
export interface ImportTools {
  /** Parses HTML into an inert document: no scripts run and nothing is loaded. */
  readonly parseHtml: (html: string) => Document;
}
