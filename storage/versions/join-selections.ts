import { type Body, getImageUrls } from '../../core/model';
import { plainText } from '../../core/text';

/**
 * Adds a selection below those already saved from its page, separated by a rule, because
 * the text between them is missing. Returns `saved` itself if it contains the added one,
 * and the added one alone if that contains all that is saved.
 *
 * Compares whole words. Selections that overlap are both kept: their common words appear
 * twice, and none is lost.
 */
export function joinSelections(saved: Body, added: Body): Body {
  if (contains(saved, added)) return saved;
  if (contains(added, saved)) return added;
  return {
    type: 'root',
    children: [...saved.children, { type: 'thematicBreak' }, ...added.children],
  };
}

function contains(body: Body, part: Body): boolean {
  const [images, partImages] = [body, part].map((one) => getImageUrls({ image: null, body: one }));
  return (
    toWords(body).includes(toWords(part)) &&
    (partImages ?? []).every((url) => images?.includes(url))
  );
}

/** Returns the words with a space before and after each. */
function toWords(body: Body): string {
  return ` ${plainText(body).normalize('NFC')} `.replace(/\s+/g, ' ');
}
