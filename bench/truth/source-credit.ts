import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldLabel } from '../fold-label';
import type { Field } from './field';

/**
 * Sources that pages of the other sets really have, by `set/id`, checked by
 * hand against each page. A page that shows none of them and is not here is
 * unchecked: look at it, and add it.
 */
const checked = new Map<string, readonly string[]>(
  Object.entries(
    JSON.parse(readFileSync(join(import.meta.dirname, 'checked-sources.json'), 'utf8')),
  ),
);

/** From whom the story was taken over: right if it names one of the labelled sources. */
export const sourceCredit: Field = {
  name: 'source',
  judge({ page, labels, article }) {
    const shown = article.sourceCredit;
    const right = labels?.sourceCredit ?? checked.get(`${page.set}/${page.id}`) ?? null;
    const isRight = shown && right?.map(foldLabel).includes(foldLabel(shown));
    const isFalse = right === null ? null : shown !== null && !isRight;
    const isWanted = right === null ? null : right.length > 0;
    const told = `shown ${JSON.stringify(shown)}, true ${right ? JSON.stringify(right) : 'not known'}`;
    const isMiss = shown === null ? isWanted === true : !isRight;
    return { isShown: shown !== null, isFalse, isWanted, miss: isMiss ? told : null };
  },
};
