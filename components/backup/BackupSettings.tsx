import { useId } from 'preact/hooks';
import type { BackupPlan } from '../../core/model';
import { DotLine } from '../article/DotLine';
import { formatAgo, formatBytes, formatMoment, text } from '../strings';
import '../strings/en/library/backup.ftl';
import { BackupProgress } from './BackupProgress';
import { BackupTrouble } from './BackupTrouble';
import type { BackupCallbacks, BackupStatus } from './backup-status';

export interface BackupSettingsProps extends BackupStatus, BackupCallbacks {
  readonly now: Date;
}

const everyChoices = ['never', 'day', 'week'] as const;
const keepChoices = [1, 2, 4, 8, 12, 30];

/** Backup schedule, folder, number of backups, last result, and restore. */
export function BackupSettings(props: BackupSettingsProps) {
  const { plan, last, trouble, run, canChooseFolder, folder, now } = props;
  const id = useId();
  const change = (part: Partial<BackupPlan>) => props.onPlan({ ...plan, ...part });
  const keepOptions = [...new Set([...keepChoices, plan.keep])].sort((a, b) => a - b);
  return (
    <div class="settings__group backup">
      <div class="settings__row settings__row--block">
        <p class="settings__soft">{text('backup-about')}</p>
        <div class="backup__last">
          {last === null ? (
            <p>{text('backup-none')}</p>
          ) : (
            <>
              <p title={formatMoment(last.madeAt)}>
                {text('backup-last', { ago: formatAgo(last.madeAt, now) })}
              </p>
              <p class="settings__soft">
                <DotLine
                  parts={[
                    text('backup-last-holds', { total: last.clips }),
                    text('backup-last-holds.pictures', { total: last.pictures }),
                    formatBytes(last.byteCount),
                    text('backup-last-holds.checked'),
                  ]}
                />
              </p>
            </>
          )}
        </div>
        {run === null && trouble !== null && <BackupTrouble {...props} trouble={trouble} />}
      </div>
      <div class="settings__row">
        <label for={`${id}-every`} class="settings__label">
          {text('backup-every')}
        </label>
        <select
          id={`${id}-every`}
          class="field settings__choice"
          aria-describedby={plan.every === 'never' ? undefined : `${id}-every-hint`}
          value={plan.every}
          onChange={({ currentTarget }) =>
            change({ every: currentTarget.value as BackupPlan['every'] })
          }
        >
          {everyChoices.map((every) => (
            <option key={every} value={every}>
              {text(`backup-every-${every}`)}
            </option>
          ))}
        </select>
        {plan.every !== 'never' && (
          <p id={`${id}-every-hint`} class="settings__soft settings__hint">
            {text('backup-every.next')}
          </p>
        )}
      </div>
      <div class="settings__row">
        <label for={`${id}-keep`} class="settings__label">
          {text('backup-keep')}
        </label>
        <select
          id={`${id}-keep`}
          class="field settings__choice"
          aria-describedby={`${id}-keep-hint`}
          value={plan.keep}
          onChange={({ currentTarget }) => change({ keep: Number(currentTarget.value) })}
        >
          {keepOptions.map((keep) => (
            <option key={keep} value={keep}>
              {text('backup-keep-choice', { total: keep })}
            </option>
          ))}
        </select>
        <p id={`${id}-keep-hint`} class="settings__soft settings__hint">
          {text('backup-keep.next')}
        </p>
      </div>
      <div class="settings__row settings__row--block">
        {canChooseFolder ? (
          <fieldset class="backup__where">
            <legend>{text('backup-where')}</legend>
            {(['downloads', 'folder'] as const).map((to) => (
              <label key={to} class="backup__place">
                <input
                  type="radio"
                  name={`${id}-to`}
                  checked={plan.to === to}
                  onChange={() => change({ to })}
                />
                {to === 'downloads' ? text('backup-downloads') : folderName(folder)}
              </label>
            ))}
            {plan.to === 'folder' && (
              <button type="button" class="button button--small" onClick={props.onChooseFolder}>
                {text('backup-choose-folder')}
              </button>
            )}
          </fieldset>
        ) : (
          <p class="settings__soft">{text('backup-only-downloads')}</p>
        )}
        {run !== null && <BackupProgress {...run} onStop={props.onStop} />}
        <div class="backup__actions">
          <button type="button" class="button" disabled={run !== null} onClick={props.onBackUp}>
            {text('backup-now')}
          </button>
          <button type="button" class="button" onClick={props.onRestore}>
            {text('backup-restore')}
          </button>
          {plan.to === 'folder' && folder !== null && (
            <button type="button" class="button" onClick={props.onRestoreNewest}>
              {text('backup-restore-newest')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function folderName(name: string | null): string {
  return name === null ? text('backup-folder') : text('backup-folder.named', { name });
}
