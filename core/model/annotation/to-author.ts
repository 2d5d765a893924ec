import { type Author, maxAuthorLength, unknownAuthorName } from './annotation';

/** Who made something, in a sentence of an exported file, if that is not known. */
export const unknownAuthorPhrase = 'an unknown member';

/** Makes an author of what another program or person says. Null without a name. */
export function toAuthor(id: string, name: string): Author | null {
  const [shortId = '', shortName = ''] = [id, name].map((text) =>
    text.replace(/\s+/g, ' ').trim().slice(0, maxAuthorLength),
  );
  const known = shortName === unknownAuthorPhrase ? unknownAuthorName : shortName;
  return known === '' ? null : { id: shortId || known, name: known };
}
