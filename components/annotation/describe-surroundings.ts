import type { Passage } from '../../core/model';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';

/** Maximum length of context on either side, in characters: enough to find the spot by eye. */
const maxContextLength = 60;

/** Shortens context at a word boundary, keeping the words next to the passage. */
function shorten(text: string, from: 'start' | 'end'): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed.length <= maxContextLength) return trimmed;
  return from === 'start'
    ? `${trimmed.slice(0, maxContextLength).replace(/\s\S*$/, '')}…`
    : `…${trimmed.slice(-maxContextLength).replace(/^\S*\s/, '')}`;
}

/** Describes a lost passage's position by the text around it, or null if it had none. */
export function describeSurroundings({ quote }: Passage): string | null {
  const prefix = shorten(quote.prefix, 'end');
  const suffix = shorten(quote.suffix, 'start');
  if (prefix !== '' && suffix !== '') return text('highlights-context-between', { prefix, suffix });
  if (prefix !== '') return text('highlights-context-after', { prefix });
  return suffix === '' ? null : text('highlights-context-before', { suffix });
}
