import * as v from 'valibot';
import {
  type BackupFile,
  type BackupProblem,
  type BackupRun,
  type BackupState,
  backupPreferences,
  backupRunSchema,
  backupStateSchema,
  isBackupDue,
} from '../../../core/backup';
import {
  type BackupPlan,
  defaultSettings,
  type FailureDetail,
  getInternalDetail,
  type Instant,
} from '../../../core/model';
import type { Library } from '../../../storage';
import type { BackupDestination } from './backup-destination';
import { makeBackup, toBackupProblem } from './make-backup';

/** What backups need from the browser. */
export interface BackupTools {
  readonly destinations: Readonly<Record<BackupPlan['to'], BackupDestination>>;
  now(): Instant;
  /** The time in the user's time zone, "2026-11-25T14:05". */
  localTime(): string;
  /** Wakes the background every `minutes`. */
  wakeEvery(minutes: number): Promise<void>;
  /** Stops waking the background. */
  stopWaking(): Promise<void>;
  /** Keeps the browser from stopping the background until the signal is aborted. */
  stayAwake(signal: AbortSignal): void;
  /** Shows on the toolbar button whether backups need attention. */
  showProblem(hasProblem: boolean): Promise<void>;
}

/** The background's backups. */
export interface Backups {
  /** Called by the alarm: makes a backup if one is due, or was interrupted. */
  wake(): Promise<void>;
  /** Makes a backup now. */
  run(): Promise<void>;
  /** Stops the backup in progress, or gives up one that was interrupted. */
  stop(): Promise<void>;
  /** Call after a start, or when the user's plan changes: sets the alarm. */
  plan(): Promise<void>;
}

/**
 * In minutes. An interrupted backup is resumed soon; otherwise an hourly check finds
 * whether one is due.
 */
const soon = 1;
const hourly = 60;

/** After this many interrupted attempts, the user is notified. */
const maxTries = 3;

/** Number of clips between progress updates. */
const clipsPerUpdate = 100;

/**
 * Manages a library's backups. State is stored in the library, because the browser may
 * stop the background at any time.
 */
export function createBackups(library: Library, tools: BackupTools): Backups {
  let running: { readonly work: Promise<void>; readonly stop: AbortController } | null = null;

  const savePreference = (name: string, value: unknown) =>
    library.savePreference(name, value, tools.now());
  const saveRun = (run: BackupRun | null) => savePreference(backupPreferences.run, run);
  const readPlan = async () => {
    const settings = await library.getSettings();
    return settings.ok ? settings.value.backup : defaultSettings.backup;
  };
  const readState = async () => {
    const stored = await library.getPreference(backupPreferences.state);
    return v.parse(backupStateSchema, stored.ok ? stored.value : null);
  };
  const readRun = async () => {
    const stored = await library.getPreference(backupPreferences.run);
    return v.parse(backupRunSchema, stored.ok ? stored.value : null);
  };

  const begin = (tries: number): Promise<void> => {
    const stop = new AbortController();
    running ??= {
      stop,
      work: make(tries, stop.signal).finally(() => {
        running = null;
      }),
    };
    return running.work;
  };

  const make = async (tries: number, signal: AbortSignal): Promise<void> => {
    const awake = new AbortController();
    tools.stayAwake(awake.signal);
    // If the browser stops us midway, the alarm resumes the work.
    await tools.wakeEvery(soon);
    const [plan, shelves] = await Promise.all([readPlan(), library.listShelves()]);
    let run: BackupRun = {
      startedAt: tools.now(),
      clips: 0,
      total: shelves.ok ? shelves.value.all + shelves.value.bin : null,
      tries,
      handed: null,
    };
    await saveRun(run);
    try {
      const file = await makeBackup({
        library,
        destination: tools.destinations[plan.to],
        to: plan.to,
        now: tools.now(),
        localTime: tools.localTime(),
        signal,
        onClip(clips) {
          run = { ...run, clips };
          if (clips % clipsPerUpdate === 0) void saveRun(run);
        },
        async onHanded(handed) {
          run = { ...run, handed };
          await saveRun(run);
        },
      });
      await recordSuccess(file, plan);
    } catch (error) {
      if (!signal.aborted) {
        const problem = toBackupProblem(error);
        // Whatever the error is, the user must know.
        await recordFailure(
          problem ?? { code: 'unexpected', detail: getInternalDetail(String(error)) },
        );
        if (problem === null) throw error;
      }
    } finally {
      await saveRun(null);
      await tools.wakeEvery(hourly);
      awake.abort();
    }
  };

  /** Records a good backup, and removes those beyond the limit. */
  const recordSuccess = async (file: BackupFile, plan: BackupPlan) => {
    const state = await readState();
    const files = [file, ...state.files];
    await saveState({ files, trouble: null });
    const surplus = files.filter(({ to }) => to === plan.to).slice(plan.keep);
    const removed = new Set<BackupFile>();
    for (const old of surplus) {
      try {
        await tools.destinations[old.to].remove(old);
        removed.add(old);
      } catch (error) {
        // Ignored, because the new backup exists; retried next time.
        if (toBackupProblem(error) === null) throw error;
      }
    }
    if (removed.size === 0) return;
    await saveState({ files: files.filter((saved) => !removed.has(saved)), trouble: null });
  };

  const recordFailure = async ({
    code,
    detail,
  }: {
    code: BackupProblem;
    detail: FailureDetail | null;
  }) => {
    const { files, trouble } = await readState();
    const triedAt = tools.now();
    const since = trouble?.code === code ? trouble.since : triedAt;
    await saveState({ files, trouble: { code, detail, since, triedAt } });
  };

  const saveState = async (state: BackupState) => {
    await savePreference(backupPreferences.state, state);
    await tools.showProblem(state.trouble !== null);
  };

  /** Cleans up after an interrupted run; true if a backup should be tried again. */
  const recover = async (left: BackupRun, plan: BackupPlan): Promise<boolean> => {
    const to = left.handed?.to ?? plan.to;
    const { files } = await readState();
    // There may be a good backup of that name from the same minute.
    const isKnown = files.some((file) => file.to === to && file.name === left.handed?.name);
    let isComplete = false;
    try {
      isComplete = await tools.destinations[to].recover(isKnown ? null : left.handed);
    } catch (error) {
      // If the destination cannot be checked, assume it failed; the next attempt will report why.
      if (toBackupProblem(error) === null) throw error;
    } finally {
      await saveRun(null);
    }
    if (isComplete && left.handed !== null) {
      await recordSuccess(left.handed, plan);
      return false;
    }
    if (left.tries < maxTries) return true;
    await recordFailure({ code: 'broken-off', detail: null });
    return false;
  };

  return {
    async wake() {
      if (running !== null) return;
      const [plan, left] = await Promise.all([readPlan(), readRun()]);
      if (left !== null && (await recover(left, plan))) return begin(left.tries + 1);
      if (isBackupDue(plan, await readState(), tools.now())) return begin(1);
      if (plan.every === 'never') await tools.stopWaking();
      else await tools.wakeEvery(hourly);
    },
    run: () => begin(1),
    async stop() {
      if (running !== null) {
        running.stop.abort();
        return;
      }
      const [plan, left] = await Promise.all([readPlan(), readRun()]);
      // After a crash, the screen shows it as in progress until the alarm.
      if (left !== null) await recover({ ...left, tries: 0 }, plan);
    },
    async plan() {
      if (running !== null) return;
      const [plan, state, left] = await Promise.all([readPlan(), readState(), readRun()]);
      await tools.showProblem(state.trouble !== null);
      if (plan.every === 'never' && left === null) await tools.stopWaking();
      else await tools.wakeEvery(soon);
    },
  };
}
