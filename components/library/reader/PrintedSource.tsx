import type { Article } from '../../../core/model';
import { formatArticleDates } from '../../article/article-dates';
import { BreakableText } from '../../article/BreakableText';
import { formatMoment, formatOrigin, joinDots, text } from '../../strings';
import '../../strings/en/reading/reader.ftl';

export interface PrintedSourceProps {
  readonly article: Article;
  /** When the printed copy was saved. Null for a comparison, which names its copies itself. */
  readonly keptAt: string | null;
}

/**
 * The story's address and the date of the copy, or for a comparison, which shows neither, publisher
 * and date. Shown above the text, in print only.
 */
export function PrintedSource({ article, keptAt }: PrintedSourceProps) {
  return (
    <p class="printed-source">
      {article.url !== null && (
        <bdi class="printed-source__address" dir="ltr">
          <BreakableText text={article.url} />
        </bdi>
      )}
      <span>
        {keptAt === null
          ? joinDots([formatOrigin(article), formatArticleDates(article)])
          : text('reader-printed-copy', { moment: formatMoment(keptAt) })}
      </span>
    </p>
  );
}
