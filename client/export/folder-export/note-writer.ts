import {
  appendToNote,
  type CorrectedClip,
  correctClip,
  type ExportOptions,
  readPropertyValues,
} from '../../../core/export';
import { deletedFolder } from '../../../core/export/folder-export';
import { markdownFiles } from '../../../core/export/markdown-files';
import type { ImageFile } from '../../../core/files';
import { currentVersion, getImageUrls, type Instant, type WholeClip } from '../../../core/model';
import type { ExportedNoteRow, FolderClip } from '../../../storage';
import { findFile, replaceFile } from '../folder-files';
import type { NoteFinder } from '../note-finder';
import { findTarget, isCopy, moveNote, pictureFolder, readBytes, removeFile } from './move-note';
import { describeHeld, digestText, hasNews, toLastExport } from './note-digests';
import {
  findNote,
  joinPath,
  listVariants,
  openSubfolder,
  type PlacedNote,
  splitPath,
} from './note-place';

export interface NoteContext {
  readonly root: FileSystemDirectoryHandle;
  readonly finder: NoteFinder;
  /** True to look everywhere for notes of clips without a known one. */
  readonly isFirstPass: boolean;
  readonly options: ExportOptions;
  readonly onDelete: 'leave' | 'move';
  readonly now: Instant;
  findImage(clipId: string, url: string): Promise<ImageFile | null>;
  /** The id of the clip whose note has a path, or null. */
  findOwner(path: string): Promise<string | null>;
  /** Throws if the folder is gone, and so all notes are. */
  checkFolder(): Promise<void>;
  /** Paths that are about to be written, in lower case. */
  readonly taken: Set<string>;
}

/** What is to be done about the note of a clip. */
export interface NoteTask {
  readonly clip: FolderClip;
  /** To be stored before `run`; null if nothing is written that would have to be recognised. */
  readonly prepared: ExportedNoteRow | null;
  /** Writes files. Resolves with what is known of the note then, null for nothing. */
  run(): Promise<NoteOutcome>;
}

interface NoteOutcome {
  readonly note: ExportedNoteRow | null;
  readonly hasWritten: boolean;
}

/** A note was changed between reading and writing it. The next attempt takes that into account. */
export class NoteChanged extends Error {}

/** Finds out what is to be done about the note of a clip. Only moves files. */
export function planNote(context: NoteContext, clip: FolderClip): Promise<NoteTask> {
  return clip.whole === null ? planDeleted(context, clip) : planLive(context, clip, clip.whole);
}

async function planLive(
  context: NoteContext,
  clip: FolderClip,
  whole: WholeClip,
): Promise<NoteTask> {
  const { root, options, taken } = context;
  const known = clip.note && (await moveBack(context, clip.note));
  const hasMoved = known !== clip.note;
  const corrected = correctClip(whole);
  const firstAt = known?.firstAt ?? context.now;
  const images = options.hasPictures ? await findImages(context, corrected) : [];
  const [file, ...pictures] = markdownFiles(corrected, images, options, firstAt);
  const content = String(file.content);
  const [rendered, held] = await Promise.all([digestText(content), describeHeld(whole)]);
  const next: ExportedNoteRow = {
    ...{ id: clip.id, path: joinPath(file.folder, file.name), written: null, writing: null },
    ...{ rendered, held, firstAt, pictures: pictures.map(({ name }) => name) },
    ...{ movedFrom: null, isGone: false },
  };
  const leave = (note: ExportedNoteRow) => toTask(clip, { note, hasWritten: hasMoved });
  if (known?.rendered === rendered && known.writing === null) return leave({ ...known, held });

  const found = known
    ? await findKnown(context, known, whole)
    : await findOther(context, next, whole);
  const writePictures = (path: string) =>
    writeMissing(root, joinPath(splitPath(path).folder, pictureFolder), pictures);

  if (found === null) {
    const isNew = known === null || isUnwritten(known);
    if (!isNew && !hasNews(known.held, held))
      return leave({ ...known, rendered, held, isGone: true });
    const path = await findFreePath(root, next.path, taken);
    return {
      clip,
      prepared: { ...next, path, writing: rendered },
      async run() {
        await writePictures(path);
        await createNote(root, path, content);
        return { note: { ...next, path, written: rendered }, hasWritten: true };
      },
    };
  }

  const { path, file: handle } = found;
  const before = await readText(handle);
  const digest = await digestText(before);
  if (digest === rendered) return leave({ ...next, path, written: rendered });
  const isOurs =
    digest === known?.written ||
    digest === known?.writing ||
    (known !== null && isUnwritten(known) && before === '');
  if (isOurs && known !== null) {
    // If the last run was interrupted after writing, its text is still to be recognised.
    const written = digest === known.writing ? digest : known.written;
    return {
      clip,
      prepared: { ...known, path, written, writing: rendered },
      async run() {
        await writePictures(path);
        await changeNote(handle, before, content);
        return { note: { ...next, path, written: rendered }, hasWritten: true };
      },
    };
  }
  const after = appendToNote(before, corrected, toLastExport(clip.id, known?.held ?? null, held));
  if (after === null || after === before) return leave({ ...next, path });
  return {
    clip,
    prepared: null,
    async run() {
      await writePictures(path);
      await changeNote(handle, before, after);
      return { note: { ...next, path }, hasWritten: true };
    },
  };
}

async function planDeleted(
  { root, onDelete, checkFolder }: NoteContext,
  clip: FolderClip,
): Promise<NoteTask> {
  const known = clip.note;
  const end = (note: ExportedNoteRow | null) => toTask(clip, { note, hasWritten: false });
  if (known === null || known.isGone) return end(known);
  const isMoved = known.movedFrom !== null;
  if (isMoved ? known.writing === null : onDelete === 'leave') return end(known);
  const found = await findNote(root, known.movedFrom ?? known.path);
  if (found === null && !isMoved) {
    await checkFolder();
    return end({ ...known, isGone: true });
  }
  const bytes = found && (await readBytes(found.file));
  // An empty file in "Deleted" would be taken for the user's note if the clip is restored.
  if (!isMoved && isUnwritten(known) && bytes?.length === 0) {
    const run = async () => {
      await removeFile(root, known.path);
      return { note: null, hasWritten: true };
    };
    return { clip, prepared: null, run };
  }
  const digest = bytes && (await digestText(new TextDecoder().decode(bytes)));
  // A note that was put there after an interrupted move is another one.
  const isOther = isMoved && digest !== known.writing;
  const from = known.movedFrom ?? known.path;
  const to =
    isMoved || bytes === null
      ? known.path
      : await findTarget(root, bytes, joinPath(deletedFolder, known.path));
  const isOurs = digest !== null && (digest === known.written || digest === known.writing);
  const written = isMoved ? known.written : isOurs ? digest : null;
  const moving = { ...known, path: to, movedFrom: from, written, writing: digest };
  return {
    clip,
    prepared: isMoved ? null : moving,
    async run() {
      const move = { from, to, pictures: known.pictures };
      const path = found && isOther ? to : await moveNote(root, move);
      return { note: { ...moving, path, writing: null }, hasWritten: true };
    },
  };
}

/** Moves the note of a restored clip back to where it was. */
async function moveBack({ root }: NoteContext, known: ExportedNoteRow): Promise<ExportedNoteRow> {
  const { path, movedFrom, writing, pictures } = known;
  if (movedFrom === null) return known;
  const [moved, origin] = await Promise.all([findNote(root, path), findNote(root, movedFrom)]);
  const back = { ...known, path: movedFrom, movedFrom: null, writing: null };
  if (origin !== null && writing !== null) {
    const bytes = await readBytes(origin.file);
    const isSame = (await digestText(new TextDecoder().decode(bytes))) === writing;
    // The move was interrupted before the note was removed.
    if (isSame && moved !== null && (await isCopy(moved.file, bytes))) {
      await removeFile(root, path);
      return back;
    }
  }
  if (moved === null) return back;
  return { ...back, path: await moveNote(root, { from: path, to: movedFrom, pictures }) };
}

function toTask(clip: FolderClip, outcome: NoteOutcome): NoteTask {
  return { clip, prepared: null, run: async () => outcome };
}

/** True while a note is being written for the first time. */
function isUnwritten({ written, writing }: ExportedNoteRow): boolean {
  return written === null && writing !== null;
}

/** The note where it was, or wherever the user has moved it. */
async function findKnown(
  context: NoteContext,
  { path }: ExportedNoteRow,
  whole: WholeClip,
): Promise<PlacedNote | null> {
  return (await findNote(context.root, path)) ?? search(context, whole);
}

/** A note of the clip that this device has not written. */
async function findOther(
  context: NoteContext,
  { path, rendered }: ExportedNoteRow,
  whole: WholeClip,
): Promise<PlacedNote | null> {
  const { url } = currentVersion(whole).article;
  for await (const { path: variant, file } of listVariants(context.root, path)) {
    if (file === null) break;
    if (await isOthers(context, variant, whole)) continue;
    const text = await readText(file);
    const values = readPropertyValues(text);
    const isAbout = values.has(whole.clip.id) || (url !== null && values.has(url));
    if (isAbout || (await digestText(text)) === rendered) return { path: variant, file };
  }
  return context.isFirstPass ? search(context, whole) : null;
}

/** Searches all notes of the folder, except those of deleted clips. */
async function search(context: NoteContext, whole: WholeClip): Promise<PlacedNote | null> {
  for (const file of await context.finder.findNotes(whole)) {
    const steps = await context.root.resolve(file);
    if (steps === null || steps[0] === deletedFolder) continue;
    const path = steps.join('/');
    if (!(await isOthers(context, path, whole))) return { path, file };
  }
  return null;
}

/** True for the note of another clip, perhaps a deleted one of the same page. */
async function isOthers(
  { findOwner }: NoteContext,
  path: string,
  { clip }: WholeClip,
): Promise<boolean> {
  const owner = await findOwner(path);
  return owner !== null && owner !== clip.id;
}

async function findFreePath(
  root: FileSystemDirectoryHandle,
  wish: string,
  taken: Set<string>,
): Promise<string> {
  for await (const { path, file } of listVariants(root, wish)) {
    if (file !== null || taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
  return wish;
}

async function findImages(
  { findImage }: NoteContext,
  whole: CorrectedClip,
): Promise<readonly ImageFile[]> {
  const urls = getImageUrls(currentVersion(whole).article);
  const found = await Promise.all(urls.map((url) => findImage(whole.clip.id, url)));
  return found.filter((image) => image !== null);
}

async function writeMissing(
  root: FileSystemDirectoryHandle,
  path: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  if (files.length === 0) return;
  const folder = await openSubfolder(root, path);
  for (const { name, content } of files) {
    const handle = await folder.getFileHandle(name, { create: true });
    // Of an image that was left half-way, there is an empty file.
    if ((await handle.getFile()).size === 0) await replaceFile(handle, [content]);
  }
}

/** Writes a new note. Removes it again if writing fails. */
async function createNote(
  root: FileSystemDirectoryHandle,
  path: string,
  content: string,
): Promise<void> {
  const { folder, name } = splitPath(path);
  const parent = await openSubfolder(root, folder);
  // Another program may have just created it.
  if ((await findFile(parent, name)) !== null) throw new NoteChanged();
  const handle = await parent.getFileHandle(name, { create: true });
  try {
    await replaceFile(handle, [content]);
  } catch (error) {
    await parent.removeEntry(name).catch(() => {});
    throw error;
  }
}

/** Replaces a note, unless it is no longer as it was read. */
async function changeNote(
  handle: FileSystemFileHandle,
  before: string,
  after: string,
): Promise<void> {
  async function* pieces() {
    yield new TextEncoder().encode(after);
    // As late as possible: the file is replaced after the last piece.
    if ((await readText(handle)) !== before) throw new NoteChanged();
  }
  await replaceFile(handle, pieces());
}

async function readText(handle: FileSystemFileHandle): Promise<string> {
  return (await handle.getFile()).text();
}
