import { AccessNotice } from '../access/AccessNotice';
import { AnnotationList } from '../annotation/AnnotationList';
import type { AnnotationFilter } from '../annotation/filter';
import { Alert } from '../controls/Alert';
import { Empty } from '../controls/Empty';
import { FailureAlert } from '../controls/FailureAlert';
import { NoteField } from '../controls/NoteField';
import { Waiting } from '../controls/Waiting';
import { words } from '../strings';
import { ClipButton } from './ClipButton';
import type { PanelPage, PanelProps } from './panel-props';

export interface PanelNotesProps extends PanelProps {
  readonly filter: AnnotationFilter;
  onFilter(filter: AnnotationFilter): void;
  onShowLibrary(): void;
}

/** The Notes tab: what was written about the story in front, or what stands in the way. */
export function PanelNotes(props: PanelNotesProps) {
  const { page } = props;
  switch (page.kind) {
    case 'reading':
      return <Waiting words={words.panel.reading} />;
    case 'ordinary':
      return (
        <Empty title={words.panel.ordinary} next={words.panel.ordinaryNext}>
          <button type="button" class="button" onClick={props.onShowLibrary}>
            {words.panel.openLibraryTab}
          </button>
        </Empty>
      );
    case 'unreadable':
      return (
        <div class="panel__pad">
          {page.failure.code === 'no-access' ? (
            <AccessNotice {...props} visitedSite={null} />
          ) : (
            <FailureAlert failure={page.failure} onRetry={props.onRetry} />
          )}
        </div>
      );
    case 'deleted':
      return (
        <Empty title={words.panel.clipDeleted} next={words.popup.deletedSafe}>
          <button type="button" class="button" onClick={() => props.onRestoreClip(page.clip.id)}>
            {words.common.undo}
          </button>
        </Empty>
      );
    case 'article':
      return (
        <Empty title={words.panel.notKept} next={words.panel.notKeptNext}>
          <ClipButton {...props} />
        </Empty>
      );
    case 'kept':
      return <KeptNotes {...props} page={page} />;
  }
}

interface KeptNotesProps extends PanelNotesProps {
  readonly page: Extract<PanelPage, { kind: 'kept' }>;
}

function KeptNotes(props: KeptNotesProps) {
  const { page, onShowOnPage, ...rest } = props;
  const { clip, annotations, isOpen } = page;
  const { url } = clip.summary;
  return (
    <>
      <div class="panel__note" onFocusOut={props.onEditEnd}>
        <NoteField
          note={clip.note}
          isShared
          label={words.note.onArticle}
          placeholder={words.note.onArticle}
          onNote={(note) => props.onEditClip(clip.id, { note })}
        />
      </div>
      {!isOpen && url !== null && annotations.some(({ place }) => place.kind === 'unknown') && (
        <div class="panel__pad panel__pad--tight">
          <Alert tone="quiet" icon="info">
            <p>{words.panel.notOpen}</p>
            <div class="alert__acts">
              <button
                type="button"
                class="button button--small"
                onClick={() => props.onOpenPage(url)}
              >
                {words.article.openPage}
              </button>
            </div>
          </Alert>
        </div>
      )}
      <AnnotationList
        {...rest}
        annotations={annotations}
        versions={page.versions}
        isCopy={!isOpen}
        {...(isOpen && { onShowOnPage })}
      />
    </>
  );
}
