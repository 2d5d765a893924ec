import { maxNews } from '../../core/sync';
import type { SharedTag } from '../library/shelves/shared-tags';
import { joinNames, text } from '../strings';
import '../strings/en/library/sharing.ftl';

/**
 * Says how many clips and highlights others have added to a shared tag; null if there are none.
 * Numbers above `maxNews` mean more than that.
 */
export function describeNews(clips: number, highlights: number): SharedTag['news'] {
  const total = clips + highlights;
  if (total === 0) return null;
  const parts = [
    clips === 0 ? null : nameNumber('clips', clips),
    highlights === 0 ? null : nameNumber('highlights', highlights),
  ];
  const news = joinNames(parts.filter((one) => one !== null));
  return {
    short:
      total > maxNews
        ? text('sharing-news.many', { most: maxNews })
        : text('sharing-news', { total }),
    sentence: text('sharing-news.sentence', { news }),
  };
}

function nameNumber(what: 'clips' | 'highlights', total: number): string {
  return total > maxNews
    ? text(`sharing-news-${what}.many`, { most: maxNews })
    : text(`sharing-news-${what}`, { total });
}
