import { currentVersion, type Instant, type WholeClip } from '../model';
import { inReadingOrder } from './annotations-of';
import { markdownAnnotations } from './markdown';
import { annotationsSince } from './new-since';

/**
 * A note of a clip with what was annotated since a moment at its end, and all
 * else as the reader has left it; null when the note is not about the clip.
 */
export function appendToNote(note: string, whole: WholeClip, since: Instant): string | null {
  const { url } = currentVersion(whole).article;
  if (!note.includes(whole.clip.id) && !note.includes(url)) return null;
  const { annotations } = annotationsSince(whole, since);
  if (annotations.length === 0) return note;
  return `${note.trimEnd()}\n\n${markdownAnnotations(inReadingOrder(annotations))}`;
}
