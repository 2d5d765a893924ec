import type { HighlightedStory } from '../../anchor/story/highlight-story';
import type { Annotation, Inline } from '../../model';
import type { Wordings } from '../wordings';
import type { HeadingBlock } from './heading-ranks';

/** What the writers of HTML must know beside the tree that they write. */
export interface HtmlContext {
  /** Void elements end in "/" in XHTML and do not in HTML. */
  readonly syntax: 'html' | 'xhtml';
  /** The rank of the story's first headings; the headline stands one above. */
  readonly topHeading: number;
  /** How deep each heading stands: see `headingRanks`. */
  readonly ranks: ReadonlyMap<HeadingBlock, number>;
  /** The marks in the story; null for a text that has none, as a note. */
  readonly marks: Marks | null;
  /** The address of a picture within the file, or null when the picture is not in it. */
  readonly pictureSource: (url: string) => string | null;
}

export interface Marks extends Pick<HighlightedStory, 'marks' | 'ends'> {
  readonly annotations: readonly Annotation[];
  /** See `wordingsOf`. */
  readonly wordings: ReadonlyMap<string, Wordings>;
  /** The number of the note of an annotation; null when it has none. */
  readonly numberOf: (annotation: number) => number | null;
  /** What makes ids of this story differ from those of others in the file. */
  readonly idPrefix: string;
}

/** The annotations on a leaf, and those that end there. */
export function marksOn(leaf: Inline, marks: Marks | null) {
  return { over: marks?.marks.get(leaf) ?? [], ending: marks?.ends.get(leaf) ?? [] };
}
