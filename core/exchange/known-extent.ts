import { type Article, currentVersion, type WholeClip } from '../model';

/** How much of a story a clip holds, as far as it is known. */
export interface KnownExtent {
  /** Null for a clip without a text: nobody has counted its words. */
  readonly words: number | null;
  /** Null for highlights of a work without an address, which are no link either. */
  readonly completeness: Article['completeness'] | null;
}

export function knownExtent(whole: WholeClip): KnownExtent {
  const { completeness, url } = currentVersion(whole).article;
  if (completeness !== 'link') return { words: whole.clip.wordCount, completeness };
  return { words: null, completeness: url === null ? null : completeness };
}
