import type { FolderTrouble } from '../../core/export/folder-export';
import { text } from '../strings';
import '../strings/en/library/folder.ftl';
import type { FolderExportCallbacks } from './folder-export-status';

interface FolderRemedyProps extends Pick<FolderExportCallbacks, 'onAllow' | 'onChooseFolder'> {
  readonly trouble: FolderTrouble;
}

/** The button that may end the trouble. */
export function FolderRemedy({ trouble: { code }, onAllow, onChooseFolder }: FolderRemedyProps) {
  const [label, act] =
    code === 'no-folder'
      ? ([text('folder-choose'), onChooseFolder] as const)
      : ([text(code === 'folder-locked' ? 'folder-allow' : 'folder-again'), onAllow] as const);
  return (
    <button
      type="button"
      class="button button--small"
      {...(code === 'no-folder' && { 'aria-label': text('folder-choose.label') })}
      onClick={act}
    >
      {label}
    </button>
  );
}
