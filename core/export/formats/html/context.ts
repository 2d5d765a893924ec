import type { HighlightedStory } from '../../../anchor/story/highlight-story';
import type { Annotation, Inline } from '../../../model';
import type { Wordings } from '../../../passages/wordings';
import type { HeadingBlock } from './heading-ranks';

/** What the HTML writers need besides the tree. */
export interface HtmlContext {
  /** Void elements end in "/" in XHTML but not in HTML. */
  readonly syntax: 'html' | 'xhtml';
  /** The level of the story's top headings; the headline is one above. */
  readonly topHeading: number;
  /** The depth of each heading: see `headingRanks`. */
  readonly ranks: ReadonlyMap<HeadingBlock, number>;
  /** The highlights in the story; null for text without any, such as a note. */
  readonly highlights: StoryHighlights | null;
  /** The address of an image within the file, or null if the file does not contain it. */
  readonly getImageSource: (url: string) => string | null;
}

export interface StoryHighlights
  extends Pick<HighlightedStory, 'annotationsByLeaf' | 'ends' | 'credits'> {
  readonly annotations: readonly Annotation[];
  /** See `findWordings`. */
  readonly wordings: ReadonlyMap<string, Wordings>;
  /** The number of an annotation's note; null if it has none. */
  readonly numberOf: (annotation: number) => number | null;
  /** Makes the ids of this story unique in the file. */
  readonly idPrefix: string;
}

/** The annotations on a leaf, and those that end there. */
export function findHighlights(leaf: Inline, highlights: StoryHighlights | null) {
  return {
    over: highlights?.annotationsByLeaf.get(leaf) ?? [],
    ending: highlights?.ends.get(leaf) ?? [],
  };
}
