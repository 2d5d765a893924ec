import type { Article } from '../../../core/model';
import { BreakableText } from '../../article/BreakableText';
import { formatMoment, text } from '../../strings';
import '../../strings/en/reading/reader.ftl';

export interface PrintedSourceProps {
  readonly article: Article;
  /** When the printed copy was saved. */
  readonly keptAt: string;
}

/** The story's address and the date of the copy. Shown above the text, in print only. */
export function PrintedSource({ article, keptAt }: PrintedSourceProps) {
  return (
    <p class="printed-source">
      {article.url !== null && (
        <bdi class="printed-source__address" dir="ltr">
          <BreakableText text={article.url} />
        </bdi>
      )}
      <span>{text('reader-printed-copy', { moment: formatMoment(keptAt) })}</span>
    </p>
  );
}
