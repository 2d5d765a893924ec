import type { CopyBatch, SafetyCopyLibrary } from '../../storage';
import { unwrap } from '../export/source-failure';
import { removeRestored } from './copies';
import {
  type CopyLine,
  clipsPerSegment,
  listSegments,
  readSegment,
  type Segment,
  writeMetadata,
  writeSegment,
} from './segments';

/** Files beyond those that are needed, before they are joined. */
const maxExtraSegments = 40;

/**
 * Copies what the user typed since the last time to files outside of the database: tags, notes,
 * corrections, highlights, saved searches. Can be interrupted at any time. Throws if the library or
 * the files fail.
 */
export async function writeSafetyCopy(
  library: SafetyCopyLibrary,
  copies: FileSystemDirectoryHandle,
): Promise<void> {
  const described = unwrap(await library.describe());
  if (described === null) return;
  const { id, clips } = described;
  const folder = await copies.getDirectoryHandle(id, { create: true });
  let segments = await listSegments(folder);
  const isNew = segments.length === 0 && clips > 0;
  if (isNew || !unwrap(await library.hasBegun(id))) unwrap(await library.begin(id));

  let number = segments.at(-1)?.number ?? 0;
  let hasErased = false;
  for (;;) {
    const batch = unwrap(await library.readNext(clipsPerSegment));
    if (batch === null) break;
    const lines = toLines(batch);
    number += 1;
    if (lines.length > 0) await writeSegment(folder, number, lines);
    hasErased ||= lines.some(([, json]) => json === 'null');
    const isStored = unwrap(await library.store(id, batch));
    // The user deleted everything meanwhile.
    if (!isStored) return copies.removeEntry(id, { recursive: true });
  }
  const metadata = unwrap(await library.getLibraryMetadata());
  await writeMetadata(folder, JSON.stringify(metadata));
  segments = await listSegments(folder);
  if (hasErased || hasTooMany(segments, clips)) await joinSegments(folder, segments);
  await removeRestored(copies, id);
}

function toLines({ clips }: CopyBatch): readonly CopyLine[] {
  return [...clips].map(([id, typed]) => [id, JSON.stringify(typed)]);
}

function hasTooMany(segments: readonly Segment[], clips: number): boolean {
  const lines = segments.reduce((sum, segment) => sum + segment.lines, 0);
  const needed = Math.ceil(clips / clipsPerSegment);
  return segments.length > 2 * needed + maxExtraSegments || lines > 2 * clips + clipsPerSegment;
}

/**
 * Writes the last state of each clip into new segments, and removes the old ones, the oldest first:
 * if it is interrupted, nothing is missing, and nothing that was erased is back.
 */
async function joinSegments(
  folder: FileSystemDirectoryHandle,
  segments: readonly Segment[],
): Promise<void> {
  const newest = new Map<string, Segment>();
  for (const segment of segments) {
    for (const [id] of await readSegment(folder, segment)) newest.set(id, segment);
  }
  let number = segments.at(-1)?.number ?? 0;
  let lines: CopyLine[] = [];
  const write = async () => {
    number += 1;
    if (lines.length > 0) await writeSegment(folder, number, lines);
    lines = [];
  };
  for (const segment of segments) {
    for (const line of await readSegment(folder, segment)) {
      if (newest.get(line[0]) !== segment || line[1] === 'null') continue;
      lines.push(line);
      if (lines.length === clipsPerSegment) await write();
    }
  }
  await write();
  for (const { name } of segments) await folder.removeEntry(name);
}
