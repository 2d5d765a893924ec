import { findFirstPlaces } from '../../../anchor/story/find-first-places';
import { locateInStory } from '../../../anchor/story/locate-in-story';
import { createStory } from '../../../anchor/story/story';
import { readStoryText } from '../../../anchor/story/story-text';
import type { Annotation, Article } from '../../../model';
import { createPassageLink } from '../../../passages/passage-link';

/**
 * Links to the exact place of annotations whose quote occurs several times in the story,
 * by index: a list of quotes would otherwise not tell which occurrence is meant.
 */
export function placeLinks(
  article: Article,
  annotations: readonly Annotation[],
  hidden?: ReadonlyMap<string, unknown>,
): ReadonlyMap<number, string> {
  const links = new Map<number, string>();
  const { url } = article;
  if (annotations.length === 0 || url === null || article.completeness === 'link') return links;
  const story = readStoryText(createStory(article));
  const text = story.text.text;
  const flat = text.replaceAll('\n', ' ');
  const often = [...annotations.entries()].filter(
    ([, { id, passage }]) =>
      !hidden?.has(id) && findFirstPlaces(flat, passage.quote.exact).length > 1,
  );
  if (often.length === 0) return links;
  const places = locateInStory(
    story,
    often.map(([, { passage }]) => passage),
    article.language,
  );
  for (const [at, [index]] of often.entries()) {
    const place = places[at];
    if (!place || place.how === 'changed') continue;
    const link = createPassageLink(url, text, place.start, place.end);
    if (link.includes(':~:text=')) links.set(index, link);
  }
  return links;
}
