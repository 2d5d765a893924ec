import { foldLabel } from '../../fold-label';
import type { MarkedStrings } from '../../truth/labels';

/** Labels of a page's runs. */
export interface RunLabels {
  /** How much of each run is story, from 0 to 1; null if unknown. */
  readonly labels: readonly (number | null)[];
  /** True for each run that contains a marked string. */
  readonly isMarked: readonly boolean[];
}

/** Folded characters. Shorter strings also occur in sentences. */
const minStringLength = 6;
/** Minimum share of a run that a string makes up to decide about the whole run. */
const minShare = 0.25;
/** Folded characters. A longer string decides about its run whatever its share. */
const decisiveLength = 25;

/**
 * Corrects labels by marked strings: a run that contains one gets its label. A run with
 * both kinds keeps the label it has. A string of the story that occurs in several runs is
 * skipped, because one of them may be a teaser.
 */
export function applyStrings(
  texts: readonly string[],
  labels: readonly (number | null)[],
  { must, mustNot }: MarkedStrings,
): RunLabels {
  const folded = texts.map(foldLabel);
  const find = (string: string, mustDecide: boolean): number[] => {
    const wanted = foldLabel(string);
    if (wanted.length < minStringLength) return [];
    return folded.flatMap((text, run) => {
      if (!text.includes(wanted)) return [];
      const decides = wanted.length >= decisiveLength || wanted.length >= minShare * text.length;
      return !mustDecide || decides ? [run] : [];
    });
  };
  const story = new Set(
    must.flatMap((string) => {
      const runs = find(string, false);
      return runs.length === 1 ? runs : [];
    }),
  );
  const other = new Set(mustNot.flatMap((string) => find(string, true)));
  return {
    labels: labels.map((label, run) => {
      if (story.has(run) === other.has(run)) return label;
      return story.has(run) ? 1 : 0;
    }),
    isMarked: labels.map((_, run) => story.has(run) !== other.has(run)),
  };
}
