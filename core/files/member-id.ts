/** Begins the IRI of a member of a shared tag in annotations as JSON-LD. */
export const memberIri = 'urn:pressmark:member:';

/** The id of a member of a shared tag as part of a URI. */
export function encodeMember(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The inverse of `encodeMember`. Text that it cannot have written is returned as it is. */
export function decodeMember(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return encoded;
    throw error;
  }
}
