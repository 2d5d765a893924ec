import jsonld from 'jsonld';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';

/**
 * A JSON-LD document with every term written out, by jsonld. A term that the
 * context does not know is an error, and nothing is fetched.
 */
export function expandOffline(document: object): Promise<unknown> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not at hand: ${url}`);
      return { documentUrl: url, document: WEB_ANNOTATION_CONTEXT_DOCUMENT };
    },
  };
  return jsonld.expand(document as jsonld.JsonLdDocument, options as jsonld.Options.Expand);
}
