import type { OfferedScope } from '../../export/export-props';
import type { ClipRef, LibraryProps } from '../library-props';

/** Scopes offered on the current page. `chosen` are the selected rows. */
export function exportScopes(
  {
    chosen: read,
    numbers,
    question,
    isAnswered,
    shelves,
  }: Pick<LibraryProps, 'chosen' | 'numbers' | 'question' | 'isAnswered' | 'shelves'>,
  chosen: readonly ClipRef[],
): readonly OfferedScope[] {
  const hasAsked = question.trim() !== '' && numbers !== null && isAnswered && numbers.length > 0;
  return [
    ...(read ? [{ scope: 'clip', total: 1 } as const] : []),
    ...(chosen.length > 0 ? [{ scope: 'chosen', total: chosen.length } as const] : []),
    ...(hasAsked ? [{ scope: 'found', total: numbers.length } as const] : []),
    { scope: 'all', total: shelves?.all ?? null },
  ];
}
