import { useId } from 'preact/hooks';
import type { FolderExportPlan } from '../../core/export/folder-export';
import { Alert } from '../controls/Alert';
import { AlertDetail } from '../controls/FailureAlert';
import { WorkProgress } from '../controls/WorkProgress';
import type { ExportProps } from '../export/export-props';
import { MarkdownOptions } from '../export/MarkdownOptions';
import { formatAgo, text } from '../strings';
import '../strings/en/library/export.ftl';
import '../strings/en/library/folder.ftl';
import { FolderRemedy } from './FolderRemedy';
import type { FolderExportCallbacks, FolderExportStatus } from './folder-export-status';

export interface FolderSettingsProps
  extends FolderExportStatus,
    FolderExportCallbacks,
    Pick<ExportProps, 'templates' | 'onAddTemplate'> {
  readonly now: Date;
}

/** The notes folder: which one, whether it is up to date, and how notes are written. */
export function FolderSettings(props: FolderSettingsProps) {
  const { plan, folder, canChooseFolder, trouble, onPlan } = props;
  return (
    <div class="settings__group folder-export">
      <div class="settings__row settings__row--block">
        <p class="settings__soft">{text('folder-about')}</p>
        {!canChooseFolder ? (
          <p>{text('folder-unsupported')}</p>
        ) : (
          <>
            {plan.isOn ? (
              <FolderState {...props} />
            ) : (
              folder !== null && <p>{text('folder-stopped', { name: folder })}</p>
            )}
            <div class="backup__actions">
              {!plan.isOn && folder !== null && (
                <button type="button" class="button" onClick={props.onAllow}>
                  {text('folder-resume', { name: folder })}
                </button>
              )}
              {/* The alert on a missing folder has the same button. */}
              {!(plan.isOn && trouble?.code === 'no-folder') && (
                <button
                  type="button"
                  class="button"
                  aria-label={text(
                    folder === null ? 'folder-choose.label' : 'folder-choose.other-label',
                  )}
                  onClick={props.onChooseFolder}
                >
                  {folder === null ? text('folder-choose') : text('folder-choose.other')}
                </button>
              )}
              {plan.isOn && (
                <button type="button" class="button" onClick={props.onStop}>
                  {text('folder-stop')}
                </button>
              )}
            </div>
          </>
        )}
      </div>
      {canChooseFolder && (
        <div class="settings__row settings__row--block">
          <div class="settings__options">
            <MarkdownOptions
              choice={plan}
              templates={props.templates}
              onChange={onPlan}
              onAddTemplate={props.onAddTemplate}
            />
            <label class="settings__switch">
              <input
                type="checkbox"
                checked={plan.hasPictures}
                onChange={({ currentTarget }) => onPlan({ hasPictures: currentTarget.checked })}
              />
              {text('export-option-pictures')}
            </label>
          </div>
          <p class="settings__soft">{text('folder-names')}</p>
        </div>
      )}
      {canChooseFolder && <DeletedChoice {...props} />}
    </div>
  );
}

/** What happens to notes of deleted clips. */
function DeletedChoice({ plan, onPlan }: Pick<FolderSettingsProps, 'plan' | 'onPlan'>) {
  const id = useId();
  return (
    <div class="settings__row">
      <label for={id} class="settings__label">
        {text('folder-deleted')}
      </label>
      <select
        id={id}
        class="field settings__choice"
        aria-describedby={plan.onDelete === 'move' ? `${id}-hint` : undefined}
        value={plan.onDelete}
        onChange={({ currentTarget }) =>
          onPlan({ onDelete: currentTarget.value as FolderExportPlan['onDelete'] })
        }
      >
        <option value="leave">{text('folder-deleted.leave')}</option>
        <option value="move">{text('folder-deleted.move')}</option>
      </select>
      {plan.onDelete === 'move' && (
        <p id={`${id}-hint`} class="settings__soft settings__hint">
          {text('folder-deleted.next')}
        </p>
      )}
    </div>
  );
}

/** How far the folder is up to date, or why it is not. */
function FolderState(props: FolderSettingsProps) {
  const { folder, progress, trouble, now } = props;
  const writtenAt = progress?.writtenAt ?? null;
  return (
    <>
      <div class="backup__last">
        {folder !== null && <p>{text('folder-name', { name: folder })}</p>}
        {trouble === null && <FolderProgress progress={progress} />}
        {writtenAt !== null && (
          <p class="settings__soft">{text('folder-written', { ago: formatAgo(writtenAt, now) })}</p>
        )}
      </div>
      {trouble !== null && (
        <Alert tone="problem" icon="alert">
          <p class="alert__happened">{text(`folder-trouble-${trouble.code}.happened`)}</p>
          <p class="alert__more">{text(`folder-trouble-${trouble.code}.next`)}</p>
          {/* The folder is named above. */}
          {trouble.detail?.kind !== 'folder' && <AlertDetail detail={trouble.detail} />}
          <div class="alert__actions">
            <FolderRemedy {...props} trouble={trouble} />
          </div>
        </Alert>
      )}
    </>
  );
}

function FolderProgress({ progress }: Pick<FolderExportStatus, 'progress'>) {
  if (progress === null) return <p role="status">{text('folder-begins')}</p>;
  const { isComplete, done, total, notes, hasChanges } = progress;
  if (isComplete) {
    return (
      <p role="status">
        {text(hasChanges ? 'folder-changed' : 'folder-current', { total: notes })}
      </p>
    );
  }
  return (
    <div class="backup__run">
      <WorkProgress label={text('folder-progress')} done={Math.min(done, total)} total={total} />
      <span role="status">{text('folder-running', { done: Math.min(done, total), total })}</span>
    </div>
  );
}
