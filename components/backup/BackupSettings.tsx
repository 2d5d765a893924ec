import { useId } from 'preact/hooks';
import type { BackupPlan } from '../../core/model';
import { backupWords, formatAgo, formatMoment } from '../strings';
import { BackupProgress } from './BackupProgress';
import { BackupTrouble } from './BackupTrouble';
import type { BackupActs, BackupShown } from './backup-shown';
import { StorageLine } from './StorageLine';

export interface BackupSettingsProps extends BackupShown, BackupActs {
  readonly now: Date;
}

const everyChoices = ['never', 'day', 'week'] as const;
const keepChoices = [1, 2, 4, 8, 12, 30];

/** When, where to and how many backups are made, how it went, and the way back. */
export function BackupSettings(props: BackupSettingsProps) {
  const { plan, last, trouble, run, canChooseFolder, folder, storage, now } = props;
  const words = backupWords;
  const id = useId();
  const change = (part: Partial<BackupPlan>) => props.onPlan({ ...plan, ...part });
  const keeps = [...new Set([...keepChoices, plan.keep])].sort((one, other) => one - other);
  return (
    <section class="settings__part backup" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="settings__heading">
        {words.title}
      </h2>
      <p class="settings__soft">{words.about}</p>
      <div class="backup__last">
        {last === null ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p title={formatMoment(last.madeAt)}>{words.last(formatAgo(last.madeAt, now))}</p>
            <p class="settings__soft">
              {words.lastHolds(last.clips, last.pictures, last.byteCount)}
            </p>
          </>
        )}
      </div>
      {run === null && trouble !== null && <BackupTrouble {...props} trouble={trouble} />}
      <div class="settings__row">
        <label for={`${id}-every`}>{words.every}</label>
        <select
          id={`${id}-every`}
          class="field settings__choice"
          aria-describedby={`${id}-every-hint`}
          value={plan.every}
          onChange={({ currentTarget }) =>
            change({ every: currentTarget.value as BackupPlan['every'] })
          }
        >
          {everyChoices.map((every) => (
            <option key={every} value={every}>
              {words.everyChoices[every]}
            </option>
          ))}
        </select>
        <p id={`${id}-every-hint`} class="settings__soft settings__hint">
          {words.everyNext}
        </p>
      </div>
      <div class="settings__row">
        <label for={`${id}-keep`}>{words.keep}</label>
        <select
          id={`${id}-keep`}
          class="field settings__choice"
          aria-describedby={`${id}-keep-hint`}
          value={plan.keep}
          onChange={({ currentTarget }) => change({ keep: Number(currentTarget.value) })}
        >
          {keeps.map((keep) => (
            <option key={keep} value={keep}>
              {words.keepChoice(keep)}
            </option>
          ))}
        </select>
        <p id={`${id}-keep-hint`} class="settings__soft settings__hint">
          {words.keepNext}
        </p>
      </div>
      {canChooseFolder ? (
        <fieldset class="backup__where">
          <legend>{words.where}</legend>
          {(['downloads', 'folder'] as const).map((to) => (
            <label key={to} class="backup__place">
              <input
                type="radio"
                name={`${id}-to`}
                checked={plan.to === to}
                onChange={() => change({ to })}
              />
              {to === 'downloads' ? words.downloads : words.folder(folder)}
            </label>
          ))}
          {plan.to === 'folder' && (
            <button type="button" class="button button--small" onClick={props.onChooseFolder}>
              {words.chooseFolder}
            </button>
          )}
        </fieldset>
      ) : (
        <p class="settings__soft">{words.onlyDownloads}</p>
      )}
      {run !== null && <BackupProgress {...run} onStop={props.onStop} />}
      <div class="backup__acts">
        <button type="button" class="button" disabled={run !== null} onClick={props.onBackUp}>
          {words.now}
        </button>
        <button type="button" class="button" onClick={props.onRestore}>
          {words.restore}
        </button>
        {plan.to === 'folder' && folder !== null && (
          <button type="button" class="button" onClick={props.onRestoreNewest}>
            {words.restoreNewest}
          </button>
        )}
      </div>
      <StorageLine storage={storage} onPersist={props.onPersist} />
    </section>
  );
}
