import { type Article, noPosition, type Passage } from '../../model';
import { sliceWholeCharacters } from '..';
import { withoutField } from '../fields';
import { findFirstPlaces } from './find-first-places';
import { locateInStory } from './locate-in-story';
import { createStory } from './story';
import { readStoryText, type StoryText } from './story-text';

/** Characters of context stored, as in passages made by `describe`. */
const contextLength = 128;

/** A passage after it was looked up in an article. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** False if the quote was not found. The passage then keeps its own quote and context. */
  readonly isFound: boolean;
}

/**
 * Looks up imported passages in an article and adds their position and context there.
 *
 * A quote that occurs once is found by its text alone; otherwise the rules of `locate`
 * apply. Passages that are not found have the position `noPosition`, and so have all if
 * the article has no text. If a quote without context occurs several times, its
 * position is a guess, and no context is added.
 */
export function placePassages(
  article: Article,
  passages: readonly Passage[],
): readonly PlacedPassage[] {
  if (passages.length === 0) return [];
  const story = readStoryText(createStory(article));
  const text = story.text.text;
  const flat = text.replaceAll('\n', ' ');
  const isLink = article.completeness === 'link';
  return passages.map((passage) => {
    const { exact, prefix, suffix } = passage.quote;
    const [first, second] = isLink ? [] : findFirstPlaces(flat, exact);
    const isUnique = first !== undefined && second === undefined;
    const place = isLink
      ? null
      : isUnique
        ? first
        : locateInStory(story, [passage], article.language)[0];
    if (!place) return { passage: withoutField(passage, noPosition), isFound: false };
    const { start, end } = place;
    const placed = toPart(passage, story, start, end);
    const isGuess = second !== undefined && `${prefix}${suffix}` === '';
    if (isGuess) return { passage: placed, isFound: true };
    const quote = {
      exact,
      prefix: prefix || sliceWholeCharacters(text, start - contextLength, start),
      suffix: suffix || sliceWholeCharacters(text, end, end + contextLength),
    };
    return { passage: { ...placed, quote }, isFound: true };
  });
}

/** Returns the passage with its field, and its position there or in the body. */
function toPart(passage: Passage, { parts }: StoryText, start: number, end: number): Passage {
  const part = parts.find((one) => one.start <= start && end <= one.end);
  const from = part?.start ?? 0;
  const placed = withoutField(passage, { start: start - from, end: end - from });
  return part?.field ? { ...placed, field: part.field } : placed;
}
