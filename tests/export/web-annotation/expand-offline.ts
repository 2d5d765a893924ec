import jsonld from 'jsonld';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';

/**
 * Expands a JSON-LD document with jsonld, without network access. Throws if a term is not in
 * the context.
 */
export function expandOffline(document: object): Promise<unknown> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`unknown context: ${url}`);
      return { documentUrl: url, document: WEB_ANNOTATION_CONTEXT_DOCUMENT };
    },
  };
  return jsonld.expand(document as jsonld.JsonLdDocument, options as jsonld.Options.Expand);
}
