import type { ArticleSummary } from '../article/article';
import type { Clip } from './clip';

/** A clip of which only the address is kept: its text can be fetched. */
export interface LinkClip extends Clip {
  readonly summary: ArticleSummary & { readonly url: string };
}

/** True if only the address of a clip is kept. False for highlights without an address. */
export function isLinkClip(clip: Clip): clip is LinkClip {
  return clip.summary.completeness === 'link' && clip.summary.url !== null;
}

/** True of highlights without the text and the address of what they were made in. */
export function hasOnlyHighlights({
  completeness,
  url,
}: Pick<ArticleSummary, 'completeness' | 'url'>): boolean {
  return completeness === 'link' && url === null;
}
