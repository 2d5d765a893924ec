/** The part of commonmark.js that the tests use; it has no types of its own. */
declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): unknown;
  }
  export class HtmlRenderer {
    constructor(options: { readonly safe: boolean });
    render(tree: unknown): string;
  }
}
