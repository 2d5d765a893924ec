import { type ArticleSummary, getDisplayTitle } from '../../core/model';
import { getTextDirection, readingMinutes } from '../../core/text';
import { formatOrigin, formatPublished, joinDots, joinNames, text } from '../strings';
import '../strings/en/reading/article.ftl';
import { Headline } from './Headline';

export interface ArticleHeadProps {
  readonly summary: ArticleSummary;
  readonly wordCount: number;
}

/** Story metadata: publisher, length, headline, standfirst, byline, date. */
export function ArticleHead({ summary, wordCount }: ArticleHeadProps) {
  const direction = getTextDirection(summary.language);
  const language = summary.language ?? undefined;
  return (
    <header class="article-head">
      <p class="article-head__line">
        <bdi class="article-head__publisher">
          {joinDots([
            formatOrigin(summary),
            summary.sourceCredit && text('article-via', { source: summary.sourceCredit }),
          ])}
        </bdi>
        <bdi class="article-head__length">
          {text('article-length', { minutes: readingMinutes(wordCount), wordCount })}
        </bdi>
      </p>
      <h2
        class="article-head__headline"
        lang={language}
        dir={direction}
        title={getDisplayTitle(summary)}
      >
        <Headline of={summary} />
      </h2>
      {summary.standfirst !== null && (
        <p class="article-head__standfirst" lang={language} dir={direction}>
          {summary.standfirst}
        </p>
      )}
      <p class="article-head__byline" dir="auto">
        {summary.authors.length > 0 && joinNames(summary.authors)}
        {summary.authors.length > 0 && summary.publishedAt !== null && ' · '}
        {summary.publishedAt !== null && (
          <time class="article-head__date" dateTime={summary.publishedAt}>
            {formatPublished(summary.publishedAt)}
          </time>
        )}
      </p>
    </header>
  );
}
