import { findChangedWording } from '../anchor/story/highlight-story';
import { locateInStory } from '../anchor/story/locate-in-story';
import { createStory } from '../anchor/story/story';
import { readStoryText } from '../anchor/story/story-text';
import type { Annotation, Passage, Version } from '../model';
import { singleLine } from '../text/single-line';

/** Other known wordings of a highlight's passage, and what the user's correction says about it. */
export interface Wordings {
  /** The current text in its place; null if no change is known. */
  readonly now: string | null;
  /** True if it was found in the copy that was highlighted: nothing has changed since. */
  readonly isOwnCopy?: boolean;
  /** Earlier quotes, from before the user accepted another wording or place, newest first. */
  readonly earlier: readonly string[];
  /** What the user's correction says about the passage, as a sentence. */
  readonly correction?: string;
}

const labels = {
  now: 'The wording has changed since:',
  copy: 'The wording is different in the saved version:',
  earlier: 'Highlighted earlier as:',
} as const;

/** Says that a passage is from the user's correction. */
export const ownWordsLine = 'These words are from a correction, not from the page.';

/**
 * The wordings of the annotations that have more than one, by annotation id.
 *
 * A changed wording comes from the exported version, or is the one that the user
 * saw on the page and declined (`Passage.accepted`). Changes to a page that was neither
 * saved nor visited since are not known here.
 */
export function findWordings(
  { id, article }: Pick<Version, 'id' | 'article'>,
  annotations: readonly Annotation[],
  hidden?: ReadonlyMap<string, string>,
): ReadonlyMap<string, Wordings> {
  if (annotations.length === 0) return new Map();
  if (article.completeness === 'link') return collectWordings(new Map(), annotations, id, hidden);
  const story = readStoryText(createStory(article));
  const passages = annotations.map(({ passage }) => passage);
  const places = locateInStory(story, passages, article.language);
  return collectWordings(findChangedWording(story, places), annotations, id, hidden);
}

/**
 * Like `findWordings`, for a text that has been searched already: `changed` comes from its
 * `HighlightedStory`.
 */
export function collectWordings(
  changed: ReadonlyMap<number, string>,
  annotations: readonly Annotation[],
  versionId: string,
  hidden?: ReadonlyMap<string, string>,
): ReadonlyMap<string, Wordings> {
  return new Map(
    annotations.flatMap((annotation, index) => {
      const { id, passage } = annotation;
      const hiddenBy = hidden?.get(id);
      // The user's words are no new wording of the page, nor the page's one of theirs.
      const isComparable = hiddenBy === undefined && !passage.isFromCorrection;
      const words = isComparable ? changed.get(index) : undefined;
      const known = getStoredWordings(passage, words, hiddenBy);
      const isOwnCopy = words !== undefined && annotation.versionId === versionId;
      return known === null ? [] : [[id, { ...known, isOwnCopy }] as const];
    }),
  );
}

/** What a passage stores about its wordings. */
export type StoredWordings = Pick<Passage, 'accepted' | 'earlier' | 'isFromCorrection'>;

/**
 * The wordings stored in a passage itself; null if there are none. `changed` is the
 * current text; `hiddenBy` says which correction hides the passage: see `describeHidden`.
 */
export function getStoredWordings(
  { accepted, earlier = [], isFromCorrection }: StoredWordings,
  changed: string | null = null,
  hiddenBy?: string,
): Wordings | null {
  const now = changed ?? accepted ?? null;
  const correction = hiddenBy ?? (isFromCorrection ? ownWordsLine : undefined);
  if (now === null && earlier.length === 0 && correction === undefined) return null;
  return { now, earlier, ...(correction && { correction }) };
}

/** Each wording as a line of text: "Highlighted earlier as: “…”". */
export function formatWordingLines(wordings: Wordings | null | undefined): readonly string[] {
  if (!wordings) return [];
  const { now, isOwnCopy, earlier, correction } = wordings;
  return [
    ...(correction === undefined ? [] : [correction]),
    ...(now === null ? [] : [formatLine(isOwnCopy ? labels.copy : labels.now, now)]),
    ...earlier.map((wording) => formatLine(labels.earlier, wording)),
  ];
}

/**
 * The earlier wording in a line of `formatWordingLines`, '' for a line with the current one,
 * null for any other text.
 */
export function parseWordingLine(line: string): string | null {
  const label = Object.values(labels).find((one) => line.startsWith(`${one} “`));
  if (label === undefined || !line.endsWith('”')) return null;
  return label === labels.earlier ? line.slice(label.length + 2, -1) : '';
}

function formatLine(label: string, wording: string): string {
  return `${label} “${singleLine(wording).trim()}”`;
}
