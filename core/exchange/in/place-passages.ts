import { locateInText } from '../../anchor';
import { stringOf } from '../../anchor/characters';
import type { Article, Passage } from '../../model';
import { storyOf } from '../marks/story';
import { readStory } from '../marks/story-text';

/** Characters of context that a passage keeps, as those that are made here. */
const contextLength = 128;

/** A passage in a text. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Whether its words were found; else it is as it came, and stands nowhere. */
  readonly isFound: boolean;
}

/**
 * Passages that were made elsewhere, each with the place where its words stand in
 * this article and what stands around them there. Words that stand once need
 * nothing else; else the rules of `locate` hold. An article without a text gives
 * them as they came.
 */
export function placePassages(
  article: Article,
  passages: readonly Passage[],
): readonly PlacedPassage[] {
  if (passages.length === 0) return [];
  const { units } = readStory(storyOf(article));
  const text = stringOf(units);
  const isLink = article.completeness === 'link';
  return passages.map((passage) => {
    const place = isLink ? null : (onlyPlace(text, passage) ?? locateInText(units, [passage])[0]);
    if (!place) return { passage, isFound: false };
    const { start, end } = place;
    const { exact, prefix, suffix } = passage.quote;
    return {
      isFound: true,
      passage: {
        ...passage,
        position: { start, end },
        quote: {
          exact,
          prefix: prefix || text.slice(Math.max(0, start - contextLength), start),
          suffix: suffix || text.slice(end, end + contextLength),
        },
      },
    };
  });
}

/** The place of words that stand once in a text, spaces and breaks being alike. */
function onlyPlace(text: string, { quote }: Passage) {
  const flat = text.replaceAll('\n', ' ');
  const words = quote.exact.replace(/\s+/g, ' ').trim();
  const start = words === '' ? -1 : flat.indexOf(words);
  if (start < 0 || flat.indexOf(words, start + 1) >= 0) return null;
  return { start, end: start + words.length };
}
