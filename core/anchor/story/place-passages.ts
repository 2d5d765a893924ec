import { type Article, nowhere, type Passage } from '../../model';
import { locateInText, wholeSlice } from '..';
import { stringOf } from '../text/characters';
import { firstPlaces } from './first-places';
import { storyOf } from './story';
import { readStory } from './story-text';

/** Characters of context that a passage keeps, as those that are made here. */
const contextLength = 128;

/** A passage in a text. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Whether its words were found; else it stands nowhere, with the words and surroundings it came with. */
  readonly isFound: boolean;
}

/**
 * Passages that were made elsewhere, each with the place where its words stand in
 * this article and what stands around them there. Words that stand once need
 * nothing else; else the rules of `locate` hold. Those that are not found, and all
 * where the article has no text, are `nowhere`. Of words that stand several times, and
 * came without surroundings, the place is a guess, and they stay without.
 */
export function placePassages(
  article: Article,
  passages: readonly Passage[],
): readonly PlacedPassage[] {
  if (passages.length === 0) return [];
  const { units } = readStory(storyOf(article));
  const text = stringOf(units);
  const flat = text.replaceAll('\n', ' ');
  const isLink = article.completeness === 'link';
  return passages.map((passage) => {
    const { exact, prefix, suffix } = passage.quote;
    const [only, another] = isLink ? [] : firstPlaces(flat, exact);
    const isOnly = only !== undefined && another === undefined;
    const place = isLink ? null : isOnly ? only : locateInText(units, [passage])[0];
    if (!place) return { passage: { ...passage, position: nowhere }, isFound: false };
    const { start, end } = place;
    const position = { start, end };
    const isGuess = another !== undefined && `${prefix}${suffix}` === '';
    if (isGuess) return { passage: { ...passage, position }, isFound: true };
    const quote = {
      exact,
      prefix: prefix || wholeSlice(text, start - contextLength, start),
      suffix: suffix || wholeSlice(text, end, end + contextLength),
    };
    return { passage: { ...passage, position, quote }, isFound: true };
  });
}
