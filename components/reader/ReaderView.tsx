import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  type Article,
  findLeadImageAbove,
  getDisplayTitle,
  isLinkAddress,
  isPdfAddress,
} from '../../core/model';
import {
  countWords,
  getTextDirection,
  joinByline,
  plainText,
  readingMinutes,
} from '../../core/text';
import { formatArticleDates } from '../article/article-dates';
import { BreakableText } from '../article/BreakableText';
import { DotLine } from '../article/DotLine';
import { Headline } from '../article/Headline';
import { nameExtent } from '../article/name-extent';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/reading/article.ftl';
import { FigureBlock } from './FigureBlock';
import { ReaderAside } from './ReaderAside';
import { StoryBlocks } from './StoryBlocks';

export interface ReaderProps {
  /** As the user corrected it. */
  readonly article: Article;
  /** As read from the page, with the same blocks. Default: `article`. */
  readonly original?: Article | undefined;
  /** Shown in place of the blocks of the story, one element for each. */
  readonly blocks?: ComponentChildren;
  /** Shown in place of the lead image above the story. */
  readonly lead?: ComponentChildren;
  /** Shown below the address of a clip without text. */
  readonly linkAction?: ComponentChildren;
  /** False if the headline is already shown above. */
  readonly showHeadline: boolean;
  /**
   * Called with the element that shows the article, for anchoring: when it is rendered, again
   * when the article changes, and with null when it is removed. The elements of its fields have
   * `data-field`: see `Passage.field`; credits have `data-credit`. What is not part of the article is in elements whose text
   * anchoring ignores: see `core/anchor/elements`.
   */
  onRoot(root: HTMLElement | null): void;
}

export function ReaderView({
  article,
  original = article,
  blocks = null,
  lead,
  linkAction,
  showHeadline,
  onRoot,
}: ReaderProps) {
  const root = useRef<HTMLElement>(null);
  const report = useRef(onRoot);
  report.current = onRoot;

  useEffect(() => {
    report.current(root.current);
    return () => report.current(null);
  }, [article, blocks !== null]);

  const published = formatArticleDates(article);
  const pageLead = findLeadImageAbove(original);
  const isLeadRemoved = findLeadImageAbove(article) === null;
  const wordCount = countWords(plainText(article.body));
  const length = wordCount > 0 && text('article-minutes', { minutes: readingMinutes(wordCount) });
  const extent = nameExtent({ summary: article, wordCount });
  return (
    <article
      ref={root}
      class="reader"
      lang={article.language ?? undefined}
      dir={getTextDirection(article.language)}
    >
      <header class="reader__head">
        {showHeadline && (
          <>
            <ReaderAside class="reader__meta">
              <DotLine
                parts={[
                  article.publisher,
                  article.sourceCredit && text('article-from', { source: article.sourceCredit }),
                  published,
                  length,
                ]}
              />
            </ReaderAside>
            <h2
              class="reader__headline"
              dir={getTextDirection(article.language, article.headline)}
              data-field="headline"
            >
              <Headline of={article} />
            </h2>
          </>
        )}
        {article.standfirst !== null && (
          <p
            class="reader__standfirst"
            dir={getTextDirection(article.language, article.standfirst)}
            data-field="standfirst"
          >
            {article.standfirst}
          </p>
        )}
        <p class="reader__authors">
          {article.authors.length > 0 && (
            <bdi data-field="byline">{joinByline(article.authors)}</bdi>
          )}
          {!showHeadline && (
            <ReaderAside class="reader__dates">
              {article.authors.length > 0 && Boolean(published || length) && (
                <span class="dot-line__dot"> · </span>
              )}
              <DotLine parts={[published, length]} />
            </ReaderAside>
          )}
        </p>
        {article.completeness === 'preview' && (
          <ReaderAside class="reader__notice">
            <Alert tone="quiet" icon="lock">
              {text('article-preview-notice')}
            </Alert>
          </ReaderAside>
        )}
        {(extent === 'page' || extent === 'selection' || extent === 'image') && (
          <ReaderAside class="reader__notice">
            <Alert tone="quiet" icon="text">
              {text(`article-${extent}-notice`)}
            </Alert>
          </ReaderAside>
        )}
        {pageLead !== null &&
          (lead || (
            <div data-removed={isLeadRemoved || undefined}>
              <FigureBlock {...pageLead} field="caption" />
            </div>
          ))}
      </header>
      <div class="reader__body">
        {blocks ?? <StoryBlocks blocks={original.body.children} shown={article.body.children} />}
      </div>
      {article.completeness === 'link' && article.url !== null && (
        <ReaderAside class="reader__notice">
          <Alert tone="quiet" icon="link">
            <p>{describeLink(article.url, Boolean(linkAction))}</p>
            {isLinkAddress(article.url) && (
              <a href={article.url} target="_blank" rel="noopener noreferrer" dir="ltr">
                <BreakableText text={getDisplayTitle({ headline: '', url: article.url })} />
              </a>
            )}
            {linkAction}
          </Alert>
        </ReaderAside>
      )}
    </article>
  );
}

/** Says that only a link is saved, and how its text can be added. */
function describeLink(url: string, canFetch: boolean): string {
  if (isPdfAddress(url)) return text('article-link-pdf');
  return text(canFetch ? 'article-link-notice.fetch' : 'article-link-notice');
}
