import { AccessNotice } from '../access/AccessNotice';
import { Empty } from '../controls/Empty';
import { FailureAlert } from '../controls/FailureAlert';
import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/panels/panel.ftl';
import '../strings/en/panels/popup.ftl';
import type { PanelPage, PanelProps } from './panel-props';

export interface PanelWithoutClipProps extends PanelProps {
  readonly page: Exclude<PanelPage, { kind: 'article' | 'saved' }>;
  onShowLibrary(): void;
}

/** What the Highlights and Article tabs show when there is no story, and why. */
export function PanelWithoutClip(props: PanelWithoutClipProps) {
  const { page } = props;
  switch (page.kind) {
    case 'reading':
      return <Waiting message={text('panel-reading')} />;
    case 'ordinary':
      return (
        <Empty title={text('panel-ordinary')} next={text('panel-ordinary.next')}>
          <button type="button" class="button" onClick={props.onShowLibrary}>
            {text('panel-open-library-tab')}
          </button>
        </Empty>
      );
    case 'unreadable':
      return (
        <div class="panel__pad">
          {page.failure.code === 'no-access' ? (
            <AccessNotice {...props} />
          ) : (
            <FailureAlert failure={page.failure} onRetry={props.onRetry} />
          )}
        </div>
      );
    case 'deleted':
      // While a later message offers to undo something else, this is not the last action.
      return (
        <Empty title={text('panel-clip-deleted')} next={text('popup-deleted.safe')}>
          {(props.toast?.step !== 'undoable' || props.problem) && (
            <button type="button" class="button" onClick={() => props.onRestoreClip(page.clip.id)}>
              {text('common-undo')}
            </button>
          )}
        </Empty>
      );
  }
}
