import { type Article, currentVersion, type WholeClip } from '../../model';

/** How much of a story a clip holds, as far as known. */
export interface KnownExtent {
  /** Null for a clip without text: its words were never counted. */
  readonly words: number | null;
  /** Null for highlights of a work without an address, which are not a link either. */
  readonly completeness: Article['completeness'] | null;
}

export function knownExtent(whole: WholeClip): KnownExtent {
  const { completeness, url } = currentVersion(whole).article;
  if (completeness !== 'link') return { words: whole.clip.wordCount, completeness };
  return { words: null, completeness: url === null ? null : completeness };
}
