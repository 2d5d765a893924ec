/** The part of commonmark.js that the tests use. The package contains no types. */
declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): unknown;
  }
  export class HtmlRenderer {
    constructor(options: { readonly safe: boolean });
    render(tree: unknown): string;
  }
}
