declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain<Item>(text: string): readonly Item[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
