import type { Passage } from '../../core/model';
import { text } from '../strings';
import '../strings/en/highlights.ftl';

/** So much of the surroundings is enough to find the spot by eye. */
const longestContext = 60;

/** The last words before the passage, or the first after it, at a word's end. */
function shorten(text: string, from: 'start' | 'end'): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed.length <= longestContext) return trimmed;
  return from === 'start'
    ? `${trimmed.slice(0, longestContext).replace(/\s\S*$/, '')}…`
    : `…${trimmed.slice(-longestContext).replace(/^\S*\s/, '')}`;
}

/** Where a lost passage stood, in its neighbours' words; null when it had none. */
export function describeSurroundings({ quote }: Passage): string | null {
  const prefix = shorten(quote.prefix, 'end');
  const suffix = shorten(quote.suffix, 'start');
  if (prefix !== '' && suffix !== '') return text('highlights-stood-between', { prefix, suffix });
  if (prefix !== '') return text('highlights-stood-after', { prefix });
  return suffix === '' ? null : text('highlights-stood-before', { suffix });
}
