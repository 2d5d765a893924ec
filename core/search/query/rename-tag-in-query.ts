import { cleanTagName, renameTagPath } from '../../model';
import { foldFacetValue } from '../terms/facets';
import { writeFilter } from './completion-target';
import { lexQuery } from './lex-query';
import { findFilter } from './read-filter';

/**
 * Returns the query with `tag:` filters for a tag and its subtags renamed.
 * `key` is the `tagKey` of the old name.
 */
export function renameTagInQuery(query: string, key: string, name: string): string {
  let renamed = query;
  // Backwards, so that earlier offsets stay valid.
  for (const token of [...lexQuery(query).pieces].reverse()) {
    if (token.kind !== 'filter' || findFilter(token.name) !== 'tag') continue;
    const tag = cleanTagName(token.text);
    // Compared without quotation marks, because filter values cannot contain any.
    if (!`${foldFacetValue(tag)}/`.startsWith(`${foldFacetValue(key)}/`)) continue;
    const start = token.textStart - token.name.length - (token.isQuoted ? 2 : 1);
    const filter = writeFilter(token.name, renameTagPath(tag, key, name));
    renamed = renamed.slice(0, start) + filter + renamed.slice(token.end);
  }
  return renamed;
}
