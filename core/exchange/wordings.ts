import { locateInText } from '../anchor';
import { findChangedWording } from '../anchor/story/highlight-story';
import { createStory } from '../anchor/story/story';
import { readStoryText } from '../anchor/story/story-text';
import type { Annotation, Article, Passage } from '../model';
import { singleLine } from './single-line';

/** The other wordings that are known for the passage of a highlight. */
export interface Wordings {
  /** What the text says in its place now; null if no change is known. */
  readonly now: string | null;
  /** What was highlighted before the user took over another wording or place, newest first. */
  readonly earlier: readonly string[];
}

const labels = {
  now: 'The wording has changed since:',
  earlier: 'Highlighted earlier as:',
} as const;

/**
 * The wordings of those annotations for which another one is known, by annotation id.
 *
 * A changed wording comes from `article`, the copy that is exported, or else is the one
 * that the user saw on the page and declined (`Passage.accepted`). A page that changed
 * without being saved or seen is not known here.
 */
export function wordingsOf(
  article: Article,
  annotations: readonly Annotation[],
): ReadonlyMap<string, Wordings> {
  if (annotations.length === 0) return new Map();
  if (article.completeness === 'link') return wordingsBeside(new Map(), annotations);
  const { units } = readStoryText(createStory(article));
  const passages = annotations.map(({ passage }) => passage);
  const places = locateInText(units, passages, article.language);
  return wordingsBeside(findChangedWording(units, places), annotations);
}

/** The same where the text has been searched already: `changed` is that of its `MarkedStory`. */
export function wordingsBeside(
  changed: ReadonlyMap<number, string>,
  annotations: readonly Annotation[],
): ReadonlyMap<string, Wordings> {
  return new Map(
    annotations.flatMap(({ id, passage }, index) => {
      const known = knownWordings(passage, changed.get(index));
      return known === null ? [] : [[id, known] as const];
    }),
  );
}

/** The wordings that a passage itself knows; null if there are none. `changed` is what its text says now. */
export function knownWordings(
  { accepted, earlier = [] }: Pick<Passage, 'accepted' | 'earlier'>,
  changed: string | null = null,
): Wordings | null {
  const now = changed ?? accepted ?? null;
  return now === null && earlier.length === 0 ? null : { now, earlier };
}

/** Each wording as a line of text: "Highlighted earlier as: “…”". */
export function wordingLines(wordings: Wordings | null | undefined): readonly string[] {
  if (!wordings) return [];
  const { now, earlier } = wordings;
  return [
    ...(now === null ? [] : [lineOf(labels.now, now)]),
    ...earlier.map((words) => lineOf(labels.earlier, words)),
  ];
}

/** The earlier wording in a line of `wordingLines`, '' for a line with the current one, null for any other text. */
export function readWordingLine(line: string): string | null {
  const label = Object.values(labels).find((one) => line.startsWith(`${one} “`));
  if (label === undefined || !line.endsWith('”')) return null;
  return label === labels.now ? '' : line.slice(label.length + 2, -1);
}

function lineOf(label: string, words: string): string {
  return `${label} “${singleLine(words).trim()}”`;
}
