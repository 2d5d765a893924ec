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
} from '../../../core/exchange/backups';
import { type BackupPlan, defaultSettings, type Instant } from '../../../core/model';
import type { Library } from '../../../storage';
import type { BackupPlace } from './backup-place';
import { makeBackup, troubleOf } from './make-backup';

/** What backups need from the browser. */
export interface BackupTools {
  readonly places: Readonly<Record<BackupPlan['to'], BackupPlace>>;
  now(): Instant;
  /** The reader's own time, "2026-11-25T14:05". */
  localTime(): string;
  /** Has the browser wake us every so many minutes. */
  wakeIn(minutes: number): Promise<void>;
  /** Ends being woken. */
  letSleep(): Promise<void>;
  /** Keeps the browser from ending us until the signal is aborted. */
  stayAwake(signal: AbortSignal): void;
  /** Shows on the toolbar button whether backups need the reader. */
  showTrouble(isTrouble: boolean): Promise<void>;
}

/** The backups that the background makes. */
export interface Backups {
  /** Called by the alarm: makes a backup if one is due, or was broken off. */
  wake(): Promise<void>;
  /** Makes one now. */
  run(): Promise<void>;
  /** Stops the one under way. */
  stop(): void;
  /** After a start, or when the reader's plan is another: sees to it that we are woken. */
  plan(): Promise<void>;
}

/** In minutes. What was broken off goes on soon; otherwise it is looked by the hour whether one is due. */
const soon = 1;
const hourly = 60;

/** After so many tries that the browser has ended in the middle, the reader is told. */
const maxTries = 3;

/** How many clips go by before the progress is written down. */
const toldEvery = 100;

/** Backups of a library, whose facts are kept in it: the browser may end us at any moment. */
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
    // Should the browser end us in the middle, the alarm goes on.
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
        // The reader must know of it, whatever it is.
        await bad(trouble ?? { code: 'unexpected', detail: String(error) });
        if (trouble === null) throw error;
      }
    } finally {
      await keepRun(null);
      await tools.wakeIn(hourly);
      awake.abort();
    }
  };

  /** Notes a good backup, and removes those beyond the number. */
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
        // The next time, then: the new one is there.
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

  /** Clears up after a run that the browser has ended; gives whether a backup should be tried again. */
  const recover = async (left: BackupRun, plan: BackupPlan): Promise<boolean> => {
    const to = left.handed?.to ?? plan.to;
    const { files } = await readState();
    // Of the same minute there may be a good one by that name.
    const isKnown = files.some((file) => file.to === to && file.name === left.handed?.name);
    let isWhole = false;
    try {
      isWhole = await tools.places[to].recover(isKnown ? null : left.handed);
    } catch (error) {
      // Where it cannot be looked, nothing counts, and the next try says why.
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
