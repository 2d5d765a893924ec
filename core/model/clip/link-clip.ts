import type { ArticleSummary } from '../article/article';
import type { Clip } from './clip';

/** A clip with only an address. Its text can be fetched. */
export interface LinkClip extends Clip {
  readonly summary: ArticleSummary & { readonly url: string };
}

/** True if a clip has only an address. False for highlights without an address. */
export function isLinkClip(clip: Clip): clip is LinkClip {
  return clip.summary.completeness === 'link' && clip.summary.url !== null;
}

/** True for highlights whose article has neither a text nor an address. */
export function hasOnlyHighlights({
  completeness,
  url,
}: Pick<ArticleSummary, 'completeness' | 'url'>): boolean {
  return completeness === 'link' && url === null;
}
