import type { ImportCounts, ImportWish } from '../../components/import/import-shown';
import {
  type ImportPart,
  type OpenedImport,
  pictureType,
  type Remark,
  stableId,
  toWholeClip,
} from '../../core/exchange/in';
import type { Failure, Instant, SavedSearch, Settings, Tag, WholeClip } from '../../core/model';
import { clipsAtOnce, type Library } from '../../storage';

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

/** The parts of a backup that are no clips. */
interface Belongings {
  readonly tags: Tag[];
  readonly searches: SavedSearch[];
  settings: Settings | null;
}

/** Goes through a file, a slice of clips at a time; a dry run changes nothing. */
export async function runImport(library: Library, run: ImportRun): Promise<ImportRunResult> {
  const { opened, wish, isDryRun, now, signal } = run;
  const counts: Counting = {
    added: 0,
    changed: 0,
    restored: 0,
    unchanged: 0,
    marks: 0,
    lostMarks: 0,
  };
  const remarks: Remark[] = [];
  /** What the file said of each clip, by its id here. */
  const imported = new Map<string, string>();
  const belongings: Belongings = { tags: [], searches: [], settings: null };
  let waiting: WholeClip[] = [];
  let done = 0;

  /** Takes in what waits; gives what went wrong, else null. */
  const flush = async (): Promise<Failure | null> => {
    if (waiting.length === 0) return null;
    const slice = waiting;
    waiting = [];
    const taken = await library.importClips(slice, wish ?? 'add', isDryRun, now);
    if (!taken.ok) return taken.failure;
    for (const [index, { clipId, kind, marks, lostMarks }] of taken.value.entries()) {
      const said = wordsOf(slice[index]);
      // A dry run has not kept what stood before in the file.
      const before = isDryRun && kind === 'added' ? imported.get(clipId) : undefined;
      if (before === undefined) counts[kind]++;
      else counts[before === said ? 'unchanged' : 'changed']++;
      counts.marks += marks;
      counts.lostMarks += lostMarks;
      imported.set(clipId, said);
    }
    done += slice.length;
    run.onProgress(done);
    return null;
  };
  const result = (isFinished: boolean, failure: Failure | null = null): ImportRunResult => {
    return { counts, remarks, isFinished, failure };
  };

  for await (const part of opened.parts()) {
    if (signal.aborted) return result(false);
    const whole = wholeOf(part, now);
    if (whole !== null) waiting.push(whole);
    else if (part.type === 'picture' && !isDryRun) {
      const failure = (await flush()) ?? (await keepPicture(library, part.picture, now));
      if (failure !== null) return result(false, failure);
    } else keepAside(part, belongings, remarks);
    if (waiting.length < clipsAtOnce) continue;
    const failure = await flush();
    if (failure !== null) return result(false, failure);
  }
  const failure = await flush();
  if (failure !== null || signal.aborted) return result(false, failure);
  if (isDryRun || wish === null) return result(true);
  const left = await takeBelongings(library, belongings, wish, now);
  if (left !== null || wish === 'merge') return result(true, left);
  return result(true, await binOthers(library, imported, now, signal));
}

function wholeOf(part: ImportPart, now: Instant): WholeClip | null {
  if (part.type === 'whole') return part.whole;
  return part.type === 'item' ? toWholeClip(part.item, now) : null;
}

/** What tells two records of one page apart, in short. */
function wordsOf(whole: WholeClip | undefined): string {
  if (whole === undefined) return '';
  const { tags, note, readAt, favouriteAt, archivedAt, versionId } = whole.clip;
  const marks = whole.annotations.map(({ id }) => id);
  return stableId(JSON.stringify([tags, note, readAt, favouriteAt, archivedAt, versionId, marks]));
}

function keepAside(part: ImportPart, belongings: Belongings, remarks: Remark[]): void {
  if (part.type === 'remark') remarks.push(part.remark);
  if (part.type === 'tag') belongings.tags.push(part.tag);
  if (part.type === 'search') belongings.searches.push(part.search);
  if (part.type === 'settings') belongings.settings = part.settings;
}

async function keepPicture(
  library: Library,
  { url, bytes }: { readonly url: string; readonly bytes: Uint8Array },
  now: Instant,
): Promise<Failure | null> {
  const type = pictureType(bytes);
  // What is none of the kinds that are known is fetched anew, as any picture.
  if (type === null) return null;
  const kept = await library.keepImage(url, type, bytes, now);
  return kept.ok ? null : kept.failure;
}

/** Colours, saved searches and settings. Merging changes none that is there. */
async function takeBelongings(
  library: Library,
  { tags, searches, settings }: Belongings,
  wish: ImportWish,
  now: Instant,
): Promise<Failure | null> {
  const shelves = await library.listShelves();
  if (!shelves.ok) return shelves.failure;
  const isReplacing = wish === 'replace';
  const known = new Set(shelves.value.searches.map(({ id }) => id));
  const coloured = new Set(colouredTags(shelves.value.tags));
  const calls = [
    ...tags
      .filter(({ colour, key }) => colour !== null && (isReplacing || !coloured.has(key)))
      .map(
        ({ key, colour }) =>
          () =>
            library.recolourTag(key, colour, now),
      ),
    ...searches
      .filter(({ id, deletedAt }) => deletedAt === null && (isReplacing || !known.has(id)))
      .map((search) => () => library.saveSearch(search)),
    ...(settings !== null && isReplacing ? [() => library.saveSettings(settings, now)] : []),
  ];
  for (const call of calls) {
    const answer = await call();
    // A tag that nothing carries has no colour to take.
    if (!answer.ok && answer.failure.code !== 'not-found') return answer.failure;
  }
  return null;
}

interface TagNode {
  readonly key: string;
  readonly colour: string | null;
  readonly children: readonly TagNode[];
}

function colouredTags(tags: readonly TagNode[]): readonly string[] {
  return tags.flatMap(({ key, colour, children }) => [
    ...(colour === null ? [] : [key]),
    ...colouredTags(children),
  ]);
}

/** Puts the clips that the file did not hold into the bin. */
async function binOthers(
  library: Library,
  imported: ReadonlyMap<string, string>,
  now: Instant,
  signal: AbortSignal,
): Promise<Failure | null> {
  const found = await library.find('', 'newest');
  if (!found.ok) return found.failure;
  const numbers = [...found.value.numbers];
  const others: string[] = [];
  for (let start = 0; start < numbers.length; start += clipsAtOnce) {
    const clips = await library.getClips(numbers.slice(start, start + clipsAtOnce));
    if (!clips.ok) return clips.failure;
    others.push(
      ...clips.value.flatMap((clip) => (clip && !imported.has(clip.id) ? [clip.id] : [])),
    );
  }
  const change = await library.changeClips(others, { isDeleted: true }, now, { signal });
  return change.ok ? change.value.failure : change.failure;
}
