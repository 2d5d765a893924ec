import type { ImportCounts, ImportWish } from '../../components/import/import-shown';
import type { Picture } from '../../core/exchange';
import {
  type ImportPart,
  type OpenedImport,
  pictureType,
  type Remark,
  stableId,
  toWholeClip,
} from '../../core/exchange/in';
import {
  type Failure,
  type Instant,
  type KeptClip,
  type Result,
  succeed,
  type Tombstone,
  type WholeClip,
} from '../../core/model';
import { clipsAtOnce, type Library } from '../../storage';
import { FileGone } from './chosen-file';

/** How a file is gone through. */
export interface ImportRun {
  readonly opened: OpenedImport;
  /** null for a file of another program. */
  readonly wish: ImportWish | null;
  readonly isDryRun: boolean;
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** Told after each slice how many clips have been gone through. */
  onProgress(done: number): void;
}

/** What came of it, or would come. */
export interface ImportRunResult {
  readonly counts: ImportCounts;
  readonly remarks: readonly Remark[];
  /** Whether the file was gone through to its end. */
  readonly isFinished: boolean;
  readonly failure: Failure | null;
}

type Counting = { -readonly [Name in keyof ImportCounts]: number };

/** Goes through a file, a slice of clips at a time; a dry run changes nothing. */
export async function runImport(library: Library, run: ImportRun): Promise<ImportRunResult> {
  const { opened, wish, isDryRun, now, signal } = run;
  const counts: Counting = {
    added: 0,
    changed: 0,
    restored: 0,
    binned: 0,
    unchanged: 0,
    marks: 0,
    lostMarks: 0,
    links: 0,
  };
  const remarks: Remark[] = [];
  /** What the file said of each clip, by its id here. */
  const imported = new Map<string, string>();
  let tombstones: Tombstone[] = [];
  let hasPictures = false;
  let waiting: KeptClip[] = [];
  let done = 0;

  const takeIn = async (slice: readonly KeptClip[]): Promise<Failure | null> => {
    const taken = await library.importClips(slice, wish ?? 'add', isDryRun, now);
    if (!taken.ok) return taken.failure;
    for (const [index, outcome] of taken.value.entries()) {
      const { clipId, kind, marks, lostMarks, leftOut } = outcome;
      for (const id of leftOut) remarks.push(takenId(opened.name, id, slice[index]));
      const said = wordsOf(slice[index]);
      // A dry run has not kept what stood before in the file.
      const before = isDryRun && kind === 'added' ? imported.get(clipId) : undefined;
      if (before === undefined) counts[kind]++;
      else counts[before === said ? 'unchanged' : 'changed']++;
      const isLink = slice[index]?.clip.summary.completeness === 'link';
      if (isLink && kind === 'added' && before === undefined) counts.links++;
      counts.marks += marks;
      counts.lostMarks += lostMarks;
      imported.set(clipId, said);
    }
    done += slice.length;
    run.onProgress(done);
    return null;
  };
  /** The slice that is being taken in, while the next one is read: gives what went wrong, else null. */
  let taking: Promise<Failure | null> = Promise.resolve(null);
  /** Begins to take in what waits; gives what went wrong before it, else null. */
  const flush = async (): Promise<Failure | null> => {
    const failure = await taking;
    if (failure !== null || signal.aborted || waiting.length === 0) return failure;
    const slice = waiting;
    waiting = [];
    taking = takeIn(slice);
    // It is thrown where it is waited for.
    taking.catch(() => {});
    return null;
  };
  const finish = async (): Promise<Failure | null> => (await flush()) ?? (await taking);
  /** Ends the run; pictures that did not come by then are fetched. */
  const end = async (isFinished: boolean, failure: Failure | null): Promise<ImportRunResult> => {
    const settled = hasPictures && !isDryRun ? await library.settleImages() : succeed(null);
    return { counts, remarks, isFinished, failure: failure ?? failureOf(settled) };
  };
  const bury = async () => {
    const slice = tombstones;
    tombstones = [];
    return slice.length === 0 ? null : failureOf(await library.restoreTombstones(slice));
  };
  /** What a backup holds beside clips, which come before. */
  const takeRest = async (part: ImportPart): Promise<Failure | null> => {
    if (part.type === 'remark') remarks.push(part.remark);
    if (isDryRun || wish === null) return null;
    if (part.type === 'belongings') {
      return failureOf(await library.restoreBelongings(part.belongings, wish, now));
    }
    if (part.type === 'picture') return restorePicture(library, part.picture, now);
    if (part.type !== 'tombstone') return null;
    tombstones.push(part.tombstone);
    return tombstones.length < clipsAtOnce ? null : bury();
  };

  let gone: Failure | null = null;
  const parts = untilGone(opened.parts(), (failure) => {
    gone = failure;
  });
  for await (const part of parts) {
    if (signal.aborted) return end(false, await taking);
    const whole = wholeOf(part, now);
    if (whole === null) {
      const isAside = part.type === 'remark';
      const failure = (isAside ? null : await finish()) ?? (await takeRest(part));
      if (failure !== null) return end(false, failure);
      continue;
    }
    hasPictures ||= (whole.pictures ?? []).length > 0;
    waiting.push(whole);
    const failure = waiting.length < clipsAtOnce ? null : await flush();
    if (failure !== null) return end(false, failure);
  }
  const failure = (await finish()) ?? gone ?? (await bury());
  if (failure !== null || signal.aborted) return end(false, failure);
  if (wish !== 'replace') return end(true, null);
  const others = await listOthers(library, imported);
  if (!others.ok) return end(false, others.failure);
  if (isDryRun) {
    counts.binned += others.value.length;
    return end(true, null);
  }
  const change = await library.changeClips(others.value, { isDeleted: true }, now, {
    signal,
    onProgress: (binned) => run.onProgress(done + binned),
  });
  if (!change.ok) return end(false, change.failure);
  const { clips, rest, failure: trouble } = change.value;
  counts.binned += clips.length;
  return end(rest.length === 0, trouble);
}

/** The parts of a file for as long as it can be read. */
async function* untilGone(
  parts: AsyncIterable<ImportPart>,
  onGone: (failure: Failure) => void,
): AsyncIterable<ImportPart> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof FileGone)) throw error;
    onGone({ code: 'file-gone', detail: error.message });
  }
}

function wholeOf(part: ImportPart, now: Instant): KeptClip | null {
  if (part.type === 'whole') return part.whole;
  return part.type === 'item' ? toWholeClip(part.item, now) : null;
}

function takenId(file: string, id: string, whole: KeptClip | undefined): Remark {
  const headline = whole?.clip.summary.headline ?? '';
  const place = { file, row: null, field: 'id' };
  return { code: 'taken-id', place, detail: `${id} · ${headline}`, count: 1 };
}

/** What tells two records of one page apart, in short. */
function wordsOf(whole: WholeClip | undefined): string {
  if (whole === undefined) return '';
  const { tags, note, readAt, favouriteAt, archivedAt, versionId } = whole.clip;
  const marks = whole.annotations.map(({ id }) => id);
  return stableId(JSON.stringify([tags, note, readAt, favouriteAt, archivedAt, versionId, marks]));
}

async function restorePicture(
  library: Library,
  { url, bytes, type, keptAt }: Picture,
  now: Instant,
): Promise<Failure | null> {
  const known = type ?? pictureType(bytes);
  // What is none of the kinds that are known is fetched anew, as any picture.
  if (known === null) return null;
  return failureOf(await library.restoreImage(url, known, bytes, keptAt ?? now));
}

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}

/** The clips that stand here and not in the file. */
async function listOthers(
  library: Library,
  imported: ReadonlyMap<string, string>,
): Promise<Result<readonly string[]>> {
  const found = await library.find('', 'newest');
  if (!found.ok) return found;
  const numbers = [...found.value.numbers];
  const others: string[] = [];
  for (let start = 0; start < numbers.length; start += clipsAtOnce) {
    const clips = await library.getClips(numbers.slice(start, start + clipsAtOnce));
    if (!clips.ok) return clips;
    others.push(
      ...clips.value.flatMap((clip) => (clip && !imported.has(clip.id) ? [clip.id] : [])),
    );
  }
  return succeed(others);
}
