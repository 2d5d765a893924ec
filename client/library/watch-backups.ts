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
} from '../../core/exchange/backups';
import {
  type BackupPlan,
  defaultSettings,
  type Instant,
  instantSchema,
  type Result,
} from '../../core/model';
import type { Library } from '../../storage';
import { now } from '../base/now';

/** What is known of backups, as it is now. */
export interface WatchedBackups {
  readonly plan: ReadonlySignal<BackupPlan>;
  readonly state: ReadonlySignal<BackupState>;
  readonly run: ReadonlySignal<BackupRun | null>;
  /** What the reader should be told, else null; also while it is not known. */
  readonly advice: ReadonlySignal<BackupAdvice | null>;
  /** Puts the advice aside for a while. */
  dismiss(): void;
}

/** The backups of a library, until the signal is aborted. `clips` says how many clips stand. */
export function watchBackups(
  library: Library,
  clips: () => number,
  life: AbortSignal,
): WatchedBackups {
  const plan = signal<BackupPlan | null>(null);
  const state = signal<BackupState | null>(null);
  const run = signal<BackupRun | null>(null);
  const dismissed = signal<Instant | null | undefined>(undefined);
  const watch = <Value>(
    ask: (source: Library) => Promise<Result<Value>>,
    take: (value: Value) => void,
  ) => library.watch(ask, (answer) => answer.ok && take(answer.value), life);

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
      const [known, kept, dismissedAt] = [plan.value, state.value, dismissed.value];
      if (known === null || kept === null || dismissedAt === undefined) return null;
      return adviseOnBackups(known, kept, { clips: clips(), dismissedAt, now: now() });
    }),
    dismiss: () => void library.savePreference(backupPreferences.dismissed, now(), now()),
  };
}
