import type { PageArticle } from '../../core/model';
import { text } from '../strings';
import { currentLanguage } from '../strings/catalogue';
import '../strings/en/welcome/story.ftl';

/** The address of the story. Names that end in ".example" exist nowhere. */
export const storyUrl = 'https://harbour-ledger.example/town/atlas-returned';

/**
 * Returns the story on the first-run page, as if it had been read from a news page. It is in the
 * language of the interface, and stays in it: highlights belong to these words.
 */
export function makeSampleStory(): PageArticle {
  const paragraphs = [
    text('story-first'),
    text('story-second'),
    text('story-third'),
    text('story-fourth'),
    text('story-fifth'),
    text('story-sixth'),
  ];
  return {
    headline: text('story-headline'),
    standfirst: text('story-standfirst'),
    authors: [text('story-author')],
    publisher: text('story-publisher'),
    sourceCredit: null,
    publishedAt: '2026-11-12T08:30:00+00:00',
    modifiedAt: null,
    language: currentLanguage(),
    url: storyUrl,
    section: text('story-section'),
    image: null,
    body: {
      type: 'root',
      children: paragraphs.map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value }],
      })),
    },
    completeness: 'full',
    evidence: null,
  };
}
