import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from './field';
import { matchesLabel } from './hash-label';

/**
 * Source credits of pages in the other sets by `set/id`, checked by hand. A page that
 * is not listed counts as unchecked: check it, and add it.
 */
const checkedSources = new Map<string, readonly string[]>(
  Object.entries(
    JSON.parse(readFileSync(join(import.meta.dirname, 'checked-sources.json'), 'utf8')),
  ),
);

/** The publisher or agency that a story was taken from. Correct if it is one of the labelled sources. */
export const sourceCredit: Field = {
  name: 'source',
  isOurs: true,
  judge({ page, labels, story }) {
    const shown = story.article?.sourceCredit ?? null;
    const checked = checkedSources.get(`${page.set}/${page.id}`);
    const expected = labels ? [...labels.sourceCredit, ...(checked ?? [])] : (checked ?? null);
    const isRight = shown !== null && expected?.some((label) => matchesLabel(shown, label));
    const isFalse = expected === null ? null : shown !== null && !isRight;
    const isWanted = expected === null ? null : expected.length > 0;
    const miss = `shown ${JSON.stringify(shown)}, true ${expected ? JSON.stringify(expected) : 'unknown'}`;
    const isMiss = shown === null ? isWanted === true : !isRight;
    return [{ isShown: shown !== null, isFalse, isWanted, miss: isMiss ? miss : null }];
  },
};
