import { hasMessage } from './catalogue';
import './en/why.ftl';
import { type MessageId, text } from './text';

/** What a signal of `core/detect` has seen, as a sentence. A signal without a message is named. */
export function describeSignal(name: string): string {
  const id = `why-sign-${name}`;
  return isSentence(id) ? text(id) : text('why-unnamed-signal', { name: spaced(name) });
}

/** What showed that a story is a preview, as a sentence, by the name in the evidence. */
export function describePreview(evidence: string | null): string {
  if (evidence === null) return text('why-preview-not-noted');
  const id = `why-preview-${evidence}`;
  return isSentence(id) ? text(id) : text('why-unnamed-preview', { name: spaced(evidence) });
}

type Sentence = Extract<MessageId, `why-sign-${string}` | `why-preview-${string}`>;

function isSentence(id: string): id is Sentence {
  return hasMessage(id);
}

/** A name in kebab-case as words: "url-slug" gives "url slug". */
function spaced(name: string): string {
  return name.replaceAll('-', ' ').trim();
}
