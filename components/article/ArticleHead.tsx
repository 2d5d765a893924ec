import { type ArticleSummary, getDisplayTitle } from '../../core/model';
import { getTextDirection, joinByline, readingMinutes } from '../../core/text';
import { formatOrigin, joinDots, text } from '../strings';
import '../strings/en/reading/article.ftl';
import { formatArticleDates } from './article-dates';
import { DotLine } from './DotLine';
import { Headline } from './Headline';

export interface ArticleHeadProps {
  readonly summary: ArticleSummary;
  readonly wordCount: number;
}

/** Story metadata: publisher, length, headline, standfirst, byline, date. */
export function ArticleHead({ summary, wordCount }: ArticleHeadProps) {
  const language = summary.language ?? undefined;
  const dates = formatArticleDates(summary);
  const byline = joinByline(summary.authors);
  return (
    <header class="article-head">
      <p class="article-head__line">
        <bdi class="article-head__publisher">
          {joinDots([
            formatOrigin(summary),
            summary.sourceCredit && text('article-from', { source: summary.sourceCredit }),
          ])}
        </bdi>
        {wordCount > 0 && (
          <bdi class="article-head__length">
            {text('article-length', { minutes: readingMinutes(wordCount), wordCount })}
          </bdi>
        )}
      </p>
      <h2
        class="article-head__headline"
        lang={language}
        dir={getTextDirection(summary.language, summary.headline)}
        title={getDisplayTitle(summary)}
      >
        <Headline of={summary} />
      </h2>
      {summary.standfirst !== null && (
        <p
          class="article-head__standfirst"
          lang={language}
          dir={getTextDirection(summary.language, summary.standfirst)}
        >
          {summary.standfirst}
        </p>
      )}
      <p class="article-head__byline" dir={getTextDirection(summary.language, byline)}>
        {(summary.authors.length > 0 || dates !== null) && (
          <DotLine
            parts={[
              byline,
              dates !== null && (
                <time
                  class="article-head__date"
                  dateTime={summary.publishedAt ?? summary.modifiedAt ?? undefined}
                >
                  {dates}
                </time>
              ),
            ]}
          />
        )}
      </p>
    </header>
  );
}
