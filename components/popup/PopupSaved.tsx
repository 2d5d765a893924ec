import { listCorrectedFields } from '../../core/corrections';
import { ArticleHead } from '../article/ArticleHead';
import { DotLine } from '../article/DotLine';
import { Icon } from '../controls/Icon';
import { formatMoment, text } from '../strings';
import '../strings/en/panels/popup.ftl';
import '../strings/en/reading/versions.ftl';
import { ChangeNotice } from '../versions/ChangeNotice';
import { DifferenceView } from '../versions/DifferenceView';
import { NearDuplicateLinks } from '../versions/NearDuplicateLinks';
import { describeSaved } from './describe-saved';
import { PopupSelection } from './PopupSelection';
import { PopupWhy } from './PopupWhy';
import type { PopupProps, SavedPage } from './popup-props';

interface SavedProps extends Omit<PopupProps, 'page'> {
  readonly page: SavedPage;
}

/** A saved story, and when it was saved. */
export function SavedHead(props: SavedProps) {
  const { clip, change } = props.page;
  const isStillPage = clip.summary.completeness === 'page' && change.kind !== 'copyIsPage';
  return (
    <>
      <ArticleHead summary={clip.summary} wordCount={clip.wordCount} />
      <PopupWhy
        {...props}
        summary={isStillPage ? null : clip.summary}
        corrected={clip.corrections ? listCorrectedFields(clip.corrections) : []}
      />
      <div class="popup__saved">
        <Icon name="check" />
        <p title={formatMoment(clip.clippedAt)}>
          <DotLine
            parts={[
              ...describeSaved(props.page, props.now),
              clip.annotationCount > 0 && text('popup-highlights', { total: clip.annotationCount }),
            ]}
          />
        </p>
        <button type="button" class="button button--quiet button--small" onClick={props.onDelete}>
          <Icon name="trash" />
          {text('common-delete')}
        </button>
      </div>
    </>
  );
}

/** What is known later: other publishers of the story, changes on its page, and the selection. */
export function SavedNotices(props: SavedProps) {
  const { page } = props;
  const { clip, change } = page;
  const hasArticle = !['selection', 'link'].includes(clip.summary.completeness);
  return (
    <>
      <NearDuplicateLinks
        nearDuplicates={page.nearDuplicates}
        now={props.now}
        onOpenClip={props.onOpenClip}
      />
      {change.kind !== 'unknown' && (
        <ChangeNotice
          change={change}
          now={props.now}
          isSeen={page.difference !== null}
          busy={props.busy}
          onSee={props.onSeeChange}
        />
      )}
      {page.difference && (
        <div class="popup__difference">
          <DifferenceView difference={page.difference} language={clip.summary.language} />
        </div>
      )}
      {hasArticle ? (
        <PopupSelection {...props} action="highlight" onAct={props.onHighlightSelection} />
      ) : (
        <PopupSelection {...props} action="clip" onAct={() => props.onClipSelection(null)} />
      )}
    </>
  );
}
