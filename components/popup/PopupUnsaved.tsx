import { ArticleHead } from '../article/ArticleHead';
import { Alert } from '../controls/Alert';
import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import { PopupExtent } from './PopupExtent';
import type { PopupProps, ReadingPage, UnsavedPage } from './popup-props';

interface UnsavedHeadProps extends Omit<PopupProps, 'page'> {
  readonly page: ReadingPage | UnsavedPage;
}

/** What would be saved of a page, once that is known. */
export function UnsavedHead(props: UnsavedHeadProps) {
  const { page } = props;
  if (page.kind === 'reading') {
    return (
      <div class="popup__head-waiting">
        <Waiting message={text('popup-reading')} />
      </div>
    );
  }
  return (
    <>
      <ArticleHead summary={page.summary} wordCount={page.wordCount} />
      <PopupExtent {...props} page={page} />
      {page.isPrivate && (
        <Alert tone="quiet" icon="info">
          {text('popup-private')}
        </Alert>
      )}
    </>
  );
}
