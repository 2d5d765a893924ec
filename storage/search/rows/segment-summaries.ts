import { DamagedIndex } from './block-cache';
import { awaitRequest } from './index-database';
import type { HeadRow, SegmentInfo, SegmentRow } from './index-rows';

const summariesKey = ['overview', 'segments'];

/**
 * The summary of a segment, stored in one row for all segments: one text is read
 * faster than thousands of short ones. Omits the numbers if there are no gaps.
 */
interface SegmentSummary {
  readonly id: number;
  /** Separated by line breaks, which no term contains. */
  readonly firstTerms: string;
  readonly members: Uint8Array | null;
}

/** The summaries by segment id. */
export type SegmentSummaries = ReadonlyMap<number, SegmentSummary>;

/** Reads the summaries. `heads` is the store `searchHead`. */
export async function readSegmentSummaries(heads: IDBObjectStore): Promise<SegmentSummaries> {
  const rows = await awaitRequest<readonly SegmentSummary[] | undefined>(heads.get(summariesKey));
  return new Map((Array.isArray(rows) ? rows : []).map((row: SegmentSummary) => [row.id, row]));
}

/** True if a segment contains every number in its range. */
export function hasNoGaps({ clips, base, top }: SegmentInfo): boolean {
  return clips === top - base;
}

/** Returns the summary of a segment, from the shared row or its own. `segments` is the store `searchSegments`. */
export async function readSegment(
  segments: IDBObjectStore,
  info: SegmentInfo,
  summaries: SegmentSummaries,
): Promise<SegmentRow> {
  const summary = summaries.get(info.id);
  const row =
    summary === undefined
      ? await awaitRequest<SegmentRow | undefined>(segments.get([info.id, 0]))
      : toRow(summary, info);
  const isMember = row?.members instanceof Uint8Array;
  if (row?.firstTerms?.length !== info.blocks || !isMember) {
    throw new DamagedIndex(`segment ${info.id}`);
  }
  return row;
}

/** Stores the summaries of a head's segments, in the transaction that stores the head. */
export async function storeSegmentSummaries(
  transaction: IDBTransaction,
  head: HeadRow,
): Promise<void> {
  const heads = transaction.objectStore('searchHead');
  const summaries = await readSegmentSummaries(heads);
  const segments = transaction.objectStore('searchSegments');
  const rows = await Promise.all(
    head.segments.map(
      async (info) =>
        summaries.get(info.id) ??
        toSegmentSummary(await readSegment(segments, info, summaries), info),
    ),
  );
  heads.put(rows, summariesKey);
}

function toSegmentSummary({ firstTerms, members }: SegmentRow, info: SegmentInfo): SegmentSummary {
  return {
    id: info.id,
    firstTerms: firstTerms.join('\n'),
    members: hasNoGaps(info) ? null : members,
  };
}

function toRow({ firstTerms, members }: SegmentSummary, { blocks }: SegmentInfo): SegmentRow {
  return {
    firstTerms: blocks === 0 ? [] : firstTerms.split('\n'),
    members: members ?? new Uint8Array(0),
  };
}
