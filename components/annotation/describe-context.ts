import type { Passage } from '../../core/model';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';

/** Maximum length of context on either side, in characters: enough to find the spot by eye. */
const maxContextLength = 60;

/** Shortens context at a word boundary, keeping its start or its end. */
function shortenContext(context: string, keep: 'start' | 'end'): string {
  const trimmed = context.replace(/\s+/g, ' ').trim();
  if (trimmed.length <= maxContextLength) return trimmed;
  return keep === 'start'
    ? `${trimmed.slice(0, maxContextLength).replace(/\s\S*$/, '')}…`
    : `…${trimmed.slice(-maxContextLength).replace(/^\S*\s/, '')}`;
}

/** Describes where a lost passage was, by its context. Null if it has no context. */
export function describeContext({ quote }: Passage): string | null {
  const prefix = shortenContext(quote.prefix, 'end');
  const suffix = shortenContext(quote.suffix, 'start');
  if (prefix !== '' && suffix !== '') return text('highlights-context-between', { prefix, suffix });
  if (prefix !== '') return text('highlights-context-after', { prefix });
  return suffix === '' ? null : text('highlights-context-before', { suffix });
}
