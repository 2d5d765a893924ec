import type { EvidenceField } from '../../core/model';
import type { Verdict } from './field';

/** The field of the evidence that has the certainty of a measured field, by its name. */
export const evidenceOf: Readonly<Record<string, EvidenceField>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  authors: 'authors',
  date: 'publishedAt',
  source: 'sourceCredit',
};

/** Lower ends, in percent. */
const bands = [0, 50, 60, 70, 80, 90, 95];

/** A shown value that a person checked, with the certainty from its evidence. */
export interface RatedVerdict {
  readonly verdict: Verdict;
  readonly certainty: number;
}

/** Counts how many values of each band of certainty are right. Certainties are true if the shares are in the band. */
export function countBands(rated: readonly RatedVerdict[]) {
  const checked = rated.filter(({ verdict }) => verdict.isShown && verdict.isFalse !== null);
  return Object.fromEntries(
    bands.flatMap((from, index) => {
      const to = bands[index + 1] ?? 100;
      const inside = checked.filter(({ certainty }) => certainty >= from && certainty < to);
      const right = inside.filter(({ verdict }) => !verdict.isFalse).length;
      if (inside.length === 0) return [];
      const mean = inside.reduce((sum, { certainty }) => sum + certainty, 0) / inside.length;
      const share = `${((100 * right) / inside.length).toFixed(1)} %`;
      return [
        [`${from} to ${to} %`, { shown: inside.length, right, share, expected: mean.toFixed(1) }],
      ];
    }),
  );
}
