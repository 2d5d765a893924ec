import * as v from 'valibot';
import { exportMemorySchema, type NoteTemplate, templatePresets } from '../../../core/export';
import {
  type FolderExportPlan,
  folderPlanSchema,
  folderPreferences,
  folderTroubleSchema,
} from '../../../core/export/folder-export';
import type { Instant } from '../../../core/model';
import type { ExportPlaceRow, FolderClip, FolderExportLibrary } from '../../../storage';
import { type Folder, toFolderHandle } from '../export-folder';
import { createNoteFinder, type NoteFinder } from '../note-finder';
import { unwrap } from '../source-failure';
import { checkAccess, checkFolder, type FolderReason, toReason } from './folder-trouble';
import { digestText } from './note-digests';
import { NoteChanged, type NoteTask, planNote } from './note-writer';

/** What the export to a folder needs from the browser. */
export interface FolderExportTools {
  now(): Instant;
  /** The user's time zone, an IANA name. */
  readonly timeZone: string;
  /** Returns a stored value if it is a folder. */
  toFolder?(value: unknown): Folder | null;
  /** Shows on the toolbar button whether the folder needs attention. */
  showProblem(hasProblem: boolean): Promise<void>;
}

/** Clips in one batch: read together, and stored together. */
const batchSize = 25;

/** The number of notes that are written at the same time. */
const notesAtOnce = 8;

/** The user's choices, and what follows from them. */
interface Choices {
  readonly plan: FolderExportPlan;
  readonly template: NoteTemplate | null;
  /** Differs if notes would be written differently. */
  readonly key: string;
}

/**
 * Writes the notes of all clips that were changed, and of all clips if the first pass is not
 * complete. Stores how far it came after each batch, so it can be interrupted at any time.
 */
export async function exportToFolder(
  library: FolderExportLibrary,
  tools: FolderExportTools,
): Promise<void> {
  const failed = new Set<string>();
  let reason: FolderReason | null = null;
  let bug: unknown;
  let finder: NoteFinder | null = null;
  const onFailure = (error: unknown) => {
    reason ??= error instanceof NoteChanged ? null : toReason(error);
    if (reason?.code === 'unexpected') bug ??= error;
  };
  try {
    let place = unwrap(await library.readProgress()).place;
    for (;;) {
      const choices = await readChoices(library);
      if (!choices.plan.isOn) {
        if (place !== null && place.choices !== '') unwrap(await library.end());
        reason = null;
        break;
      }
      const root = await checkAccess(await readFolder(library, tools));
      if (place?.folder !== choices.plan.folder || place.choices !== choices.key) {
        place = unwrap(await library.begin(choices.plan.folder, choices.key));
        finder = null;
      }
      const batch = await readBatch(library, place, failed);
      if (batch === null) break;
      finder ??= createNoteFinder(root, new AbortController().signal);
      const next = await writeBatch(library, tools, {
        ...{ root, finder, choices, place, batch, failed, onFailure },
      });
      if (next !== null) place = next;
      else place = unwrap(await library.readProgress()).place;
    }
  } catch (error) {
    onFailure(error);
  }
  await recordTrouble(library, tools, reason);
  if (bug !== undefined) throw bug;
}

interface Batch {
  readonly clips: readonly FolderClip[];
  /** Null if these clips were changed. */
  readonly pass: { readonly below: number | null; readonly count: number } | null;
}

/** The clips to export next. Null if all are exported, except those that failed. */
async function readBatch(
  library: FolderExportLibrary,
  { below }: ExportPlaceRow,
  failed: ReadonlySet<string>,
): Promise<Batch | null> {
  const changed = unwrap(await library.readChanged(batchSize, failed));
  // First, because another clip of the same page may take the place of a note that is moved.
  const deleted = changed.filter(({ whole }) => whole === null);
  if (deleted.length > 0) return { clips: deleted, pass: null };
  if (changed.length > 0) return { clips: changed, pass: null };
  if (below === null) return null;
  const { clips, ...pass } = unwrap(await library.readBelow(below, batchSize));
  return { clips: clips.filter(({ id }) => !failed.has(id)), pass };
}

/** Returns how far the export came. Null if it is no longer what the user wants. */
async function writeBatch(
  library: FolderExportLibrary,
  { now, timeZone }: FolderExportTools,
  work: {
    readonly root: Folder;
    readonly finder: NoteFinder;
    readonly choices: Choices;
    readonly place: ExportPlaceRow;
    readonly batch: Batch;
    readonly failed: Set<string>;
    onFailure(error: unknown): void;
  },
): Promise<ExportPlaceRow | null> {
  const { root, finder, place, batch, failed, onFailure } = work;
  const { plan, template } = work.choices;
  const context = {
    ...{ root, finder, isFirstPass: place.below !== null, onDelete: plan.onDelete, now: now() },
    options: {
      ...{ template, annotations: plan.annotations, hasPictures: plan.hasPictures },
      ...{ since: null, timeZone },
    },
    taken: new Set<string>(),
    async findImage(clipId: string, url: string) {
      const found = unwrap(await library.findImage(clipId, url));
      return found && { url, bytes: found.bytes };
    },
    checkFolder: () => checkFolder(root),
    findOwner: async (path: string) => unwrap(await library.findOwner(path)),
  };
  const lost: string[] = [];
  /** Resolves with null if it fails because of one clip. */
  const orNull = async <Value>({ id }: FolderClip, work: () => Promise<Value>) => {
    try {
      return await work();
    } catch (error) {
      // Throws if it failed because of the folder.
      await checkFolder(root);
      if (toReason(error).code === 'disk-full') throw error;
      if (toReason(error).code === 'library') throw error;
      onFailure(error);
      lost.push(id);
      failed.add(id);
      return null;
    }
  };

  const tasks: NoteTask[] = [];
  for (const clip of batch.clips) {
    const task = await orNull(clip, () => planNote(context, clip));
    if (task !== null) tasks.push(task);
  }
  const prepared = tasks.flatMap((task) => task.prepared ?? []);
  if (prepared.length > 0 && !unwrap(await library.prepare(place, prepared))) return null;
  const outcomes = await runAtOnce(tasks, ({ clip, run }) =>
    orNull(clip, async () => ({ clip, ...(await run()) })),
  );
  const done = outcomes.filter((outcome) => outcome !== null);
  const hasWritten = done.some((outcome) => outcome.hasWritten);
  return unwrap(await library.store(place, { done, failed: lost, hasWritten, pass: batch.pass }));
}

async function runAtOnce<Task, Value>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for (let at = 0; at < tasks.length; at += notesAtOnce) {
    values.push(...(await Promise.all(tasks.slice(at, at + notesAtOnce).map(run))));
  }
  return values;
}

async function readChoices(library: FolderExportLibrary): Promise<Choices> {
  const [storedPlan, memory] = await Promise.all([
    library.getPreference(folderPreferences.plan),
    library.getPreference('export'),
  ]);
  const plan = v.parse(folderPlanSchema, unwrap(storedPlan));
  const { templates } = v.parse(exportMemorySchema, unwrap(memory));
  const named = ({ name }: NoteTemplate) => name === plan.template;
  const template = [...templates, ...templatePresets].find(named) ?? null;
  const { annotations, hasPictures } = plan;
  const key = await digestText(JSON.stringify([template, annotations, hasPictures]));
  return { plan, template, key };
}

async function readFolder(
  library: FolderExportLibrary,
  { toFolder = toFolderHandle }: FolderExportTools,
): Promise<Folder | null> {
  return toFolder(unwrap(await library.getPreference(folderPreferences.handle)));
}

async function recordTrouble(
  library: FolderExportLibrary,
  { now, showProblem }: FolderExportTools,
  reason: FolderReason | null,
): Promise<void> {
  const stored = await library.getPreference(folderPreferences.trouble);
  const trouble = v.parse(folderTroubleSchema, stored.ok ? stored.value : null);
  if (reason === null && trouble === null) return;
  const triedAt = now();
  const since = trouble?.code === reason?.code ? (trouble?.since ?? triedAt) : triedAt;
  await library.savePreference(folderPreferences.trouble, reason && { ...reason, since, triedAt });
  await showProblem(reason !== null);
}
