declare module '@citation-js/core' {
  import type { ReadItem } from './read-citations';
  export const plugins: { readonly input: { chain(text: string): readonly ReadItem[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
