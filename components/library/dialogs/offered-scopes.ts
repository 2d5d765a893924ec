import type { OfferedScope } from '../../export/export-props';
import type { ClipRef, LibraryProps } from '../library-props';

/**
 * Returns the scopes to offer for an export: the open clip, the selected rows, the search
 * results, everything. Leaves out those that are empty.
 */
export function getOfferedScopes(
  {
    openClip,
    numbers,
    question,
    isAnswered,
    shelves,
  }: Pick<LibraryProps, 'openClip' | 'numbers' | 'question' | 'isAnswered' | 'shelves'>,
  selected: readonly ClipRef[],
): readonly OfferedScope[] {
  const hasResults = question.trim() !== '' && numbers !== null && isAnswered && numbers.length > 0;
  return [
    ...(openClip ? [{ scope: 'clip', total: 1 } as const] : []),
    ...(selected.length > 0 ? [{ scope: 'chosen', total: selected.length } as const] : []),
    ...(hasResults ? [{ scope: 'found', total: numbers.length } as const] : []),
    { scope: 'all', total: shelves?.all ?? null },
  ];
}
