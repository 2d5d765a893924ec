import type { Article } from '../../../core/model';
import { formatMoment, text } from '../../strings';
import '../../strings/en/reader.ftl';

export interface PrintedSourceProps {
  readonly article: Article;
  /** When the copy was kept that is printed. */
  readonly keptAt: string;
}

/** On paper alone, above the text: where it stood, and of when the copy is. */
export function PrintedSource({ article, keptAt }: PrintedSourceProps) {
  return (
    <p class="printed-source">
      {article.url !== null && <span class="printed-source__address">{article.url}</span>}
      <span>{text('reader-printed-copy', { moment: formatMoment(keptAt) })}</span>
    </p>
  );
}
