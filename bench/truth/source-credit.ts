import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldLabel } from '../fold-label';
import type { Field } from './field';

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
  judge({ page, labels, article }) {
    const shown = article.sourceCredit;
    const expected = labels?.sourceCredit ?? checkedSources.get(`${page.set}/${page.id}`) ?? null;
    const isRight = shown && expected?.map(foldLabel).includes(foldLabel(shown));
    const isFalse = expected === null ? null : shown !== null && !isRight;
    const isWanted = expected === null ? null : expected.length > 0;
    const miss = `shown ${JSON.stringify(shown)}, true ${expected ? JSON.stringify(expected) : 'unknown'}`;
    const isMiss = shown === null ? isWanted === true : !isRight;
    return { isShown: shown !== null, isFalse, isWanted, miss: isMiss ? miss : null };
  },
};
