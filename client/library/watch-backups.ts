import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import {
  adviseOnBackups,
  type BackupAdvice,
  type BackupRun,
  type BackupState,
  backupPreferences,
  backupRunSchema,
  backupStateSchema,
} from '../../core/backup';
import {
  type BackupPlan,
  defaultSettings,
  type Instant,
  instantSchema,
  type Result,
} from '../../core/model';
import type { Library } from '../../storage';
import { now } from '../base/now';

/** The current state of backups. */
export interface WatchedBackups {
  readonly plan: ReadonlySignal<BackupPlan>;
  readonly state: ReadonlySignal<BackupState>;
  readonly run: ReadonlySignal<BackupRun | null>;
  /** A warning for the user, otherwise null; also null while unknown. */
  readonly advice: ReadonlySignal<BackupAdvice | null>;
  /** Hides the warning for a while. */
  dismiss(): void;
}

/**
 * Watches a library's backups until the signal is aborted. `clips` is the current number
 * of clips. `isSynced`: whether other devices have the library, too.
 */
export function watchBackups(
  library: Library,
  clips: () => number,
  life: AbortSignal,
  isSynced: () => boolean = () => false,
): WatchedBackups {
  const plan = signal<BackupPlan | null>(null);
  const state = signal<BackupState | null>(null);
  const run = signal<BackupRun | null>(null);
  const dismissed = signal<Instant | null | undefined>(undefined);
  const watch = <Value>(
    query: (source: Library) => Promise<Result<Value>>,
    take: (value: Value) => void,
  ) => library.watch(query, (answer) => answer.ok && take(answer.value), life);

  watch(
    (source) => source.getSettings(),
    (settings) => {
      plan.value = settings.backup;
    },
  );
  watch(
    (source) => source.getPreference(backupPreferences.state),
    (value) => {
      state.value = v.parse(backupStateSchema, value);
    },
  );
  watch(
    (source) => source.getPreference(backupPreferences.run),
    (value) => {
      run.value = v.parse(backupRunSchema, value);
    },
  );
  watch(
    (source) => source.getPreference(backupPreferences.dismissed),
    (value) => {
      const read = v.safeParse(instantSchema, value);
      dismissed.value = read.success ? read.output : null;
    },
  );

  return {
    plan: computed(() => plan.value ?? defaultSettings.backup),
    state: computed(() => state.value ?? { files: [], trouble: null }),
    run,
    advice: computed(() => {
      const [currentPlan, currentState, dismissedAt] = [plan.value, state.value, dismissed.value];
      if (currentPlan === null || currentState === null || dismissedAt === undefined) return null;
      return adviseOnBackups(currentPlan, currentState, {
        clips: clips(),
        isSynced: isSynced(),
        dismissedAt,
        now: now(),
      });
    }),
    dismiss: () => void library.savePreference(backupPreferences.dismissed, now(), now()),
  };
}
