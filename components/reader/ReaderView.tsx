import { useEffect, useRef } from 'preact/hooks';
import { type Article, findLeadImageAbove } from '../../core/model';
import { countWords, getTextDirection, plainText, readingMinutes } from '../../core/text';
import { DotLine } from '../article/DotLine';
import { Headline } from '../article/Headline';
import { Alert } from '../controls/Alert';
import { formatPublished, joinNames, text } from '../strings';
import '../strings/en/reading/article.ftl';
import { ArticleBody } from './ArticleBody';
import { FigureBlock } from './FigureBlock';

export interface ReaderProps {
  readonly article: Article;
  /** False if the headline is already shown above. */
  readonly showHeadline: boolean;
  /**
   * Called with the element that contains only the body, for anchoring: when it is rendered,
   * again when the article changes, and with null when it is removed.
   */
  onRoot(root: HTMLElement | null): void;
}

export function ReaderView({ article, showHeadline, onRoot }: ReaderProps) {
  const body = useRef<HTMLDivElement>(null);
  const report = useRef(onRoot);
  report.current = onRoot;

  useEffect(() => {
    report.current(body.current);
    return () => report.current(null);
  }, [article]);

  const published = article.publishedAt && formatPublished(article.publishedAt);
  const lead = findLeadImageAbove(article);
  const length =
    article.body.children.length > 0 &&
    text('article-minutes', { minutes: readingMinutes(countWords(plainText(article.body))) });
  return (
    <article
      class="reader"
      lang={article.language ?? undefined}
      dir={getTextDirection(article.language)}
    >
      <header class="reader__head">
        {showHeadline && (
          <>
            <p class="reader__meta">
              <DotLine
                parts={[
                  article.publisher,
                  article.sourceCredit && text('article-via', { source: article.sourceCredit }),
                  published,
                  length,
                ]}
              />
            </p>
            <h2 class="reader__headline">
              <Headline of={article} />
            </h2>
          </>
        )}
        {article.standfirst !== null && <p class="reader__standfirst">{article.standfirst}</p>}
        <p class="reader__authors">
          <DotLine
            parts={[
              article.authors.length > 0 && joinNames(article.authors),
              ...(showHeadline ? [] : [published, length]),
            ]}
          />
        </p>
        {lead !== null && <FigureBlock {...lead} />}
      </header>
      <div ref={body} class="reader__body">
        <ArticleBody blocks={article.body.children} />
      </div>
      {article.completeness === 'link' && article.url !== null && (
        <Alert tone="quiet" icon="link">
          {text('article-link-notice')}
        </Alert>
      )}
      {article.completeness === 'preview' && (
        <Alert tone="quiet" icon="lock">
          {text('article-preview-notice')}
        </Alert>
      )}
    </article>
  );
}
