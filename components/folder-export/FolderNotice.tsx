import { Alert } from '../controls/Alert';
import { joinSentences, text } from '../strings';
import '../strings/en/library/folder.ftl';
import { FolderRemedy } from './FolderRemedy';
import type { FolderExportCallbacks, FolderExportStatus } from './folder-export-status';

interface FolderNoticeProps
  extends Pick<FolderExportCallbacks, 'onAllow' | 'onChooseFolder' | 'onDismissNotice'> {
  readonly trouble: NonNullable<FolderExportStatus['trouble']>;
  onSettings(): void;
}

/** Dismissible notice: the notes folder is not up to date. */
export function FolderNotice({ onSettings, onDismissNotice, ...props }: FolderNoticeProps) {
  const { code } = props.trouble;
  return (
    <div class="backup-notice">
      <Alert tone="problem" icon="alert">
        <p class="alert__happened">{text('folder-notice')}</p>
        <p class="alert__more">
          {joinSentences([
            text(`folder-trouble-${code}.happened`),
            text(`folder-trouble-${code}.next`),
          ])}
        </p>
        <div class="alert__actions">
          <FolderRemedy {...props} />
          <button type="button" class="button button--small" onClick={onSettings}>
            {text('folder-notice-settings')}
          </button>
          <button
            type="button"
            class="button button--small button--quiet"
            onClick={onDismissNotice}
          >
            {text('folder-notice-later')}
          </button>
        </div>
      </Alert>
    </div>
  );
}
