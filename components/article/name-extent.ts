import type { Clip, Completeness } from '../../core/model';

/** How much of its page a clip holds, as messages name it. A selection without words is an image. */
export function nameExtent({
  summary: { completeness },
  wordCount,
}: Pick<Clip, 'summary' | 'wordCount'>): Completeness | 'image' {
  return completeness === 'selection' && wordCount === 0 ? 'image' : completeness;
}
