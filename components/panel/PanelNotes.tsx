import { holdsArticle } from '../../core/model';
import { AnnotationList } from '../annotation/AnnotationList';
import type { AnnotationFilter } from '../annotation/filter';
import { SharedBy } from '../authors/SharedBy';
import { Alert } from '../controls/Alert';
import { Empty } from '../controls/Empty';
import { ClipNote } from '../note/ClipNote';
import { text } from '../strings';
import '../strings/en/reading/article.ftl';
import '../strings/en/panels/panel.ftl';
import '../strings/en/panels/popup.ftl';
import { describeFailure } from '../strings/failures';
import { ClipButton } from './ClipButton';
import { PanelWithoutClip } from './PanelWithoutClip';
import type { PanelPage, PanelProps } from './panel-props';

export interface PanelNotesProps extends PanelProps {
  readonly filter: AnnotationFilter;
  onFilter(filter: AnnotationFilter): void;
  onShowLibrary(): void;
}

/** The Notes tab: annotations of the story in front, or the reason there are none to show. */
export function PanelNotes(props: PanelNotesProps) {
  const { page } = props;
  switch (page.kind) {
    case 'article':
      return (
        <Empty
          title={page.unread ? describeFailure(page.unread.code).happened : describeUnsaved(page)}
          next={
            page.isPrivate
              ? text('popup-private')
              : page.unread
                ? text('popup-unreadable-link')
                : text('panel-not-saved.next', { kind: nameKind(page) })
          }
        >
          <ClipButton {...props} page={page} />
        </Empty>
      );
    case 'saved':
      return <SavedClipNotes {...props} page={page} />;
    default:
      return <PanelWithoutClip {...props} page={page} />;
  }
}

type UnsavedPage = Extract<PanelPage, { kind: 'article' }>;

function describeUnsaved(page: UnsavedPage): string {
  return text('panel-not-saved', { kind: nameKind(page) });
}

function nameKind({ summary }: UnsavedPage): 'article' | 'page' | 'link' {
  if (holdsArticle(summary)) return 'article';
  return summary.completeness === 'link' ? 'link' : 'page';
}

interface SavedClipNotesProps extends PanelNotesProps {
  readonly page: Extract<PanelPage, { kind: 'saved' }>;
}

function SavedClipNotes(props: SavedClipNotesProps) {
  const { page, onShowOnPage, ...rest } = props;
  const { clip, annotations, isOpen } = page;
  const { url } = clip.summary;
  return (
    <>
      <div class="panel__note" onFocusOut={props.onEditEnd}>
        <ClipNote
          key={clip.id}
          note={clip.note}
          onNote={(note, noteBefore) => props.onEditClip(clip.id, { note, noteBefore })}
        />
        <SharedBy clip={clip} sharedTags={props.sharedTags} onShareOwn={props.onShareOwn} />
      </div>
      {!isOpen && url !== null && annotations.some(({ place }) => place.kind === 'unknown') && (
        <div class="panel__pad panel__pad--tight">
          <Alert tone="quiet" icon="info">
            <p>{text('panel-not-open')}</p>
            <div class="alert__actions">
              <button
                type="button"
                class="button button--small"
                onClick={() => props.onOpenPage(url)}
              >
                {text('article-open-page')}
              </button>
            </div>
          </Alert>
        </div>
      )}
      <AnnotationList
        {...rest}
        annotations={annotations}
        isWithoutText={clip.summary.completeness === 'link'}
        versions={page.versions}
        {...(isOpen && { onShowOnPage })}
      />
    </>
  );
}
