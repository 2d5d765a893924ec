import type { Source } from '../../core/model';
import { foldLabel } from '../fold-label';
import type { Field } from './field';
import { matchesLabel } from './hash-label';
import { judgeValue } from './judge-value';

/** The headline as displayed, with or without its kicker. */
export const headline: Field = {
  name: 'headline',
  isOurs: false,
  judge({ labels, story }) {
    if (!labels) return [];
    const expected = [labels.headline, ...labels.headlineAlso];
    return [judgeValue(story.headline, expected)];
  },
};

export const standfirst: Field = {
  name: 'standfirst',
  isOurs: true,
  judge({ labels, story }) {
    if (!labels) return [];
    const expected = labels.standfirst === null ? [] : [labels.standfirst];
    return [judgeValue(story.standfirst ?? null, expected)];
  },
};

/** Right if the people are exactly the labelled ones. Labelled organisations may be added. */
export const authors: Field = {
  name: 'authors',
  isOurs: false,
  judge({ labels, story }) {
    if (!labels) return [];
    const credited = [...labels.authors, ...labels.organisations];
    const shown = [...new Set(story.authors.map(foldLabel))];
    const isLabelled = (name: string) => credited.some((label) => matchesLabel(name, label));
    const others = shown.filter((name) => !isLabelled(name));
    const isComplete = labels.authors.every((label) =>
      shown.some((name) => matchesLabel(name, label)),
    );
    const isRight = isComplete && others.length === 0;
    const miss = `shown ${JSON.stringify(story.authors)}, true ${JSON.stringify(labels.authors)}`;
    return [
      {
        isShown: shown.length > 0,
        isFalse: others.length > 0,
        isWanted: labels.authors.length > 0,
        miss: isRight ? null : miss,
      },
    ];
  },
};

/**
 * The day of first publication, as written. Time zones are not converted. The labels say what
 * the page shows: a date that only its metadata has is a miss, but counts as unchecked.
 */
export const published: Field = {
  name: 'date',
  isOurs: false,
  judge({ labels, story }) {
    if (!labels) return [];
    const expected = labels.published === null ? [] : [labels.published];
    const verdict = judgeValue(story.publishedAt?.slice(0, 10) ?? null, expected);
    const source = story.article?.evidence?.publishedAt ?? null;
    const isUnchecked = verdict.isShown && !verdict.isWanted && metadata.has(source);
    return [isUnchecked ? { ...verdict, isFalse: null } : verdict];
  },
};

/** Evidence that a page does not show. */
const metadata: ReadonlySet<Source | null> = new Set<Source>(['json-ld', 'open-graph', 'meta']);
