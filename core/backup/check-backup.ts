import { strFromU8 } from 'fflate';
import * as v from 'valibot';
import type { ImportFile } from '../files/readable-file';
import { readZipDirectory } from '../zip/zip-directory';
import { DamagedEntryError, openZipEntry } from '../zip/zip-entry-source';

const newline = 10;

/** The numbers of clips and images written to a backup. */
export interface BackupCounts {
  readonly clips: number;
  readonly pictures: number;
}

/** `end.json`: ASCII, so its pieces can be decoded separately. */
const endOfBackup = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ clips: v.number(), pictures: v.number() }),
);

/**
 * Verifies a written backup by reading it completely: every file must match the size and
 * checksum in the directory, and the numbers of clips and images must be those written.
 * Returns what is wrong, or null.
 */
export async function checkBackup(
  file: ImportFile,
  expected: BackupCounts,
  signal: AbortSignal,
): Promise<string | null> {
  const entries = await readZipDirectory(file);
  if (typeof entries === 'string') return entries;
  let clips = 0;
  let pictures = 0;
  let end = '';
  for (const entry of entries) {
    signal.throwIfAborted();
    const source = openZipEntry(file, entry);
    try {
      for await (const piece of source.pieces()) {
        signal.throwIfAborted();
        if (entry.name === 'clips.jsonl') clips += countNewlines(piece);
        if (entry.name === 'end.json') end += strFromU8(piece);
      }
      if (entry.name.startsWith('pictures/')) pictures++;
    } catch (error) {
      if (error instanceof DamagedEntryError) return `${entry.name}: ${error.message}`;
      throw error;
    }
  }
  if (end === '') return 'end.json is missing';
  const counts = v.safeParse(endOfBackup, end);
  if (!counts.success) return 'end.json is malformed';
  if (clips !== expected.clips || counts.output.clips !== expected.clips) {
    return `${clips} of ${expected.clips} clips`;
  }
  if (pictures !== expected.pictures || counts.output.pictures !== expected.pictures) {
    return `${pictures} of ${expected.pictures} pictures`;
  }
  return null;
}

function countNewlines(piece: Uint8Array): number {
  let lines = 0;
  for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) lines++;
  return lines;
}
