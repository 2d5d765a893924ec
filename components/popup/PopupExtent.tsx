import { holdsArticle } from '../../core/model';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import { describeFailure } from '../strings/failures';
import { PopupWhy, type PopupWhyProps } from './PopupWhy';
import type { UnsavedPage } from './popup-props';

export interface PopupExtentProps extends Omit<PopupWhyProps, 'summary'> {
  readonly page: UnsavedPage;
  onRetry(): void;
}

/** Says what would be saved if it is not the whole article, and how the page was read. */
export function PopupExtent(props: PopupExtentProps) {
  const { summary, unread } = props.page;
  if (unread) {
    const mayChange = unread.code === 'page-silent' || unread.code === 'page-not-loaded';
    return (
      <Alert tone={mayChange ? 'notice' : 'quiet'} icon="link">
        <p>{describeFailure(unread.code).happened}</p>
        <p class="alert__more">{text('popup-unreadable-link')}</p>
        {mayChange && (
          <div class="alert__actions">
            <button type="button" class="button button--small" onClick={props.onRetry}>
              {text('common-try-again')}
            </button>
          </div>
        )}
      </Alert>
    );
  }
  return (
    <>
      <ExtentAlert summary={summary} />
      <PopupWhy {...props} summary={holdsArticle(summary) ? summary : null} />
    </>
  );
}

function ExtentAlert({ summary }: Pick<UnsavedPage, 'summary'>) {
  switch (summary.completeness) {
    case 'full':
      return null;
    case 'preview':
      return summary.evidence?.completeness === 'next-page' ? (
        <Alert tone="notice" icon="info">
          {text('popup-preview-of-pages')}
        </Alert>
      ) : (
        <Alert tone="notice" icon="lock">
          {text('popup-preview')}
        </Alert>
      );
    case 'link':
      return (
        <Alert tone="quiet" icon="link">
          {text('popup-link')}
        </Alert>
      );
    case 'page':
      return (
        <Alert tone="quiet" icon="text">
          {text('popup-page')}
        </Alert>
      );
    case 'selection':
      return (
        <Alert tone="notice" icon="text">
          {text('popup-only-selection')}
        </Alert>
      );
  }
}
