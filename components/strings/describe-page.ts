import type { Signal } from '../../core/detect';
import { hasMessage } from './catalogue';
import './en/panels/why.ftl';
import { type MessageId, text } from './text';

/**
 * Describes a signal of `core/detect` in a sentence. Pages with another version of Pressmark may
 * know signals that have no message here. Only many marked parts speak against an article.
 */
export function describeSignal({ name, weight }: Signal): string {
  if (name === 'articles' && weight < 0) return text('why-sign-articles.many');
  const id = `why-sign-${name}`;
  return isSentence(id) ? text(id) : text('why-unnamed-signal');
}

/** Describes what identified a story as a preview, by its name in the evidence. */
export function describePreview(evidence: string | null): string {
  if (evidence === null) return text('why-preview-not-noted');
  const id = `why-preview-${evidence}`;
  return isSentence(id) ? text(id) : text('why-unnamed-preview');
}

type Sentence = Extract<MessageId, `why-sign-${string}` | `why-preview-${string}`>;

function isSentence(id: string): id is Sentence {
  return hasMessage(id);
}
