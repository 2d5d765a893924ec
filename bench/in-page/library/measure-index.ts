import { getArticleTexts } from '../../../core/search';
import type { HeadRow } from '../../../storage/search/rows/index-rows';
import { openDatabase } from './open-database';

/** Number of texts to estimate the size of all texts from. */
const sampleSize = 2000;

/** Returns the stored size of the index and its columns, and the size of all texts in UTF-8. In bytes. */
export async function measureIndex(): Promise<{
  segments: number;
  indexBytes: number;
  columnBytes: number;
  textBytes: number;
  clips: number;
}> {
  const db = await openDatabase();
  const head = (await db.searchHead.get('head')) as HeadRow;
  let columnBytes = 0;
  await db.searchHead.each((row) => {
    columnBytes += estimateBytes(row);
  });
  const encoder = new TextEncoder();
  const lastClip = await db.clips.orderBy('number').last();
  const clips = lastClip?.number ?? 0;
  let bytes = 0;
  let read = 0;
  for (let number = 1; number <= clips; number += Math.max(1, Math.floor(clips / sampleSize))) {
    const clip = await db.clips.where('number').equals(number).first();
    const version = clip && (await db.versions.get(clip.versionId));
    if (!version) continue;
    for (const { text } of getArticleTexts(version.article)) bytes += encoder.encode(text).length;
    read++;
  }
  db.close();
  return {
    segments: head.segments.length,
    indexBytes: head.segments.reduce((sum, segment) => sum + segment.bytes, 0),
    columnBytes,
    textBytes: Math.round((bytes / read) * clips),
    clips,
  };
}

/** Estimates the stored size of a value in bytes. */
function estimateBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 4;
  return Object.values(value).reduce<number>((sum, part) => sum + estimateBytes(part), 0);
}
