import { cleanTagName, renameTagPath } from '../../model';
import { facetValue } from '../terms/facets';
import { writeFilter } from './complete-filter';
import { lexQuestion } from './lex-query';
import { findFilter } from './read-filter';

/** A question in which a tag, and all below it, goes by its new name. `key` is the old one's (`tagKey`). */
export function renameTagIn(question: string, key: string, name: string): string {
  let renamed = question;
  // From behind, so that the places before stay true.
  for (const piece of [...lexQuestion(question).pieces].reverse()) {
    if (piece.kind !== 'filter' || findFilter(piece.name) !== 'tag') continue;
    const tag = cleanTagName(piece.text);
    // As filters are compared: a question writes no quotation marks within a name.
    if (!`${facetValue(tag)}/`.startsWith(`${facetValue(key)}/`)) continue;
    const start = piece.textStart - piece.name.length - (piece.isQuoted ? 2 : 1);
    const filter = writeFilter(piece.name, renameTagPath(tag, key, name));
    renamed = renamed.slice(0, start) + filter + renamed.slice(piece.end);
  }
  return renamed;
}
