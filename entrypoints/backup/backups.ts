import * as v from 'valibot';
import {
  type BackupFile,
  type BackupRun,
  type BackupState,
  type BackupTrouble,
  backupPreferences,
  backupRunSchema,
  backupStateSchema,
  isBackupDue,
} from '../../core/backup';
import { type BackupPlan, defaultSettings, type Instant } from '../../core/model';
import type { Library } from '../../storage';
import type { BackupPlace } from './backup-place';
import { makeBackup, troubleOf } from './make-backup';

/** What backups need from the browser. */
export interface BackupTools {
  readonly places: Readonly<Record<BackupPlan['to'], BackupPlace>>;
  now(): Instant;
  /** The time in the user's time zone, "2026-11-25T14:05". */
  localTime(): string;
  /** Wakes the background every `minutes`. */
  wakeIn(minutes: number): Promise<void>;
  /** Stops waking the background. */
  letSleep(): Promise<void>;
  /** Keeps the browser from stopping the background until the signal is aborted. */
  stayAwake(signal: AbortSignal): void;
  /** Shows on the toolbar button whether backups need attention. */
  showTrouble(isTrouble: boolean): Promise<void>;
}

/** The background's backups. */
export interface Backups {
  /** Called by the alarm: makes a backup if one is due, or was interrupted. */
  wake(): Promise<void>;
  /** Makes a backup now. */
  run(): Promise<void>;
  /** Stops the backup in progress. */
  stop(): void;
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
const toldEvery = 100;

/**
 * Manages a library's backups. State is stored in the library, because the browser may
 * stop the background at any time.
 */
export function createBackups(library: Library, tools: BackupTools): Backups {
  let running: { readonly work: Promise<void>; readonly stop: AbortController } | null = null;

  const keep = (name: string, value: unknown) => library.savePreference(name, value, tools.now());
  const keepRun = (run: BackupRun | null) => keep(backupPreferences.run, run);
  const readPlan = async () => {
    const settings = await library.getSettings();
    return settings.ok ? settings.value.backup : defaultSettings.backup;
  };
  const readState = async () => {
    const kept = await library.getPreference(backupPreferences.state);
    return v.parse(backupStateSchema, kept.ok ? kept.value : null);
  };
  const readRun = async () => {
    const kept = await library.getPreference(backupPreferences.run);
    return v.parse(backupRunSchema, kept.ok ? kept.value : null);
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
    await tools.wakeIn(soon);
    const [plan, shelves] = await Promise.all([readPlan(), library.listShelves()]);
    let run: BackupRun = {
      startedAt: tools.now(),
      clips: 0,
      total: shelves.ok ? shelves.value.all + shelves.value.bin : null,
      tries,
      handed: null,
    };
    await keepRun(run);
    try {
      const file = await makeBackup({
        library,
        place: tools.places[plan.to],
        to: plan.to,
        now: tools.now(),
        localTime: tools.localTime(),
        signal,
        onClip(clips) {
          run = { ...run, clips };
          if (clips % toldEvery === 0) void keepRun(run);
        },
        async onHanded(handed) {
          run = { ...run, handed };
          await keepRun(run);
        },
      });
      await good(file, plan);
    } catch (error) {
      if (!signal.aborted) {
        const trouble = troubleOf(error);
        // Whatever the error is, the user must know.
        await bad(trouble ?? { code: 'unexpected', detail: String(error) });
        if (trouble === null) throw error;
      }
    } finally {
      await keepRun(null);
      await tools.wakeIn(hourly);
      awake.abort();
    }
  };

  /** Records a good backup, and removes those beyond the limit. */
  const good = async (file: BackupFile, plan: BackupPlan) => {
    const state = await readState();
    const files = [file, ...state.files];
    await keepState({ files, trouble: null });
    const surplus = files.filter(({ to }) => to === plan.to).slice(plan.keep);
    const removed = new Set<BackupFile>();
    for (const old of surplus) {
      try {
        await tools.places[old.to].remove(old);
        removed.add(old);
      } catch (error) {
        // Ignored, because the new backup exists; retried next time.
        if (troubleOf(error) === null) throw error;
      }
    }
    if (removed.size === 0) return;
    await keepState({ files: files.filter((one) => !removed.has(one)), trouble: null });
  };

  const bad = async ({ code, detail }: { code: BackupTrouble; detail: string | null }) => {
    const { files, trouble } = await readState();
    const triedAt = tools.now();
    const since = trouble?.code === code ? trouble.since : triedAt;
    await keepState({ files, trouble: { code, detail, since, triedAt } });
  };

  const keepState = async (state: BackupState) => {
    await keep(backupPreferences.state, state);
    await tools.showTrouble(state.trouble !== null);
  };

  /** Cleans up after an interrupted run; true if a backup should be tried again. */
  const recover = async (left: BackupRun, plan: BackupPlan): Promise<boolean> => {
    const to = left.handed?.to ?? plan.to;
    const { files } = await readState();
    // There may be a good backup of that name from the same minute.
    const isKnown = files.some((file) => file.to === to && file.name === left.handed?.name);
    let isWhole = false;
    try {
      isWhole = await tools.places[to].recover(isKnown ? null : left.handed);
    } catch (error) {
      // If the place cannot be checked, assume it failed; the next attempt will report why.
      if (troubleOf(error) === null) throw error;
    } finally {
      await keepRun(null);
    }
    if (isWhole && left.handed !== null) {
      await good(left.handed, plan);
      return false;
    }
    if (left.tries < maxTries) return true;
    await bad({ code: 'broken-off', detail: null });
    return false;
  };

  return {
    async wake() {
      if (running !== null) return;
      const [plan, left] = await Promise.all([readPlan(), readRun()]);
      if (left !== null && (await recover(left, plan))) return begin(left.tries + 1);
      if (isBackupDue(plan, await readState(), tools.now())) return begin(1);
      if (plan.every === 'never') await tools.letSleep();
      else await tools.wakeIn(hourly);
    },
    run: () => begin(1),
    stop: () => running?.stop.abort(),
    async plan() {
      if (running !== null) return;
      const [plan, state, left] = await Promise.all([readPlan(), readState(), readRun()]);
      await tools.showTrouble(state.trouble !== null);
      if (plan.every === 'never' && left === null) await tools.letSleep();
      else await tools.wakeIn(soon);
    },
  };
}
