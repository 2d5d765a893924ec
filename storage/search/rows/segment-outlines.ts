import { DamagedIndex } from './block-cache';
import { awaitRequest } from './index-database';
import type { HeadRow, SegmentInfo, SegmentRow } from './index-rows';

const outlinesKey = ['overview', 'segments'];

/**
 * The summary of a segment, stored in one row for all segments: one text is read
 * faster than thousands of short ones. Omits the numbers if there are no gaps.
 */
interface Outline {
  readonly id: number;
  /** Separated by line breaks, which no term contains. */
  readonly firstTerms: string;
  readonly members: Uint8Array | null;
}

/** The outlines by segment id. */
export type Outlines = ReadonlyMap<number, Outline>;

/** Reads the outlines. `heads` is the store `searchHead`. */
export async function readOutlines(heads: IDBObjectStore): Promise<Outlines> {
  const rows = await awaitRequest<readonly Outline[] | undefined>(heads.get(outlinesKey));
  return new Map((Array.isArray(rows) ? rows : []).map((row: Outline) => [row.id, row]));
}

/** True if a segment contains every number in its range. */
export function hasNoGaps({ clips, base, top }: SegmentInfo): boolean {
  return clips === top - base;
}

/** Returns the summary of a segment, from its outline or its own row. `segments` is the store `searchSegments`. */
export async function readSegment(
  segments: IDBObjectStore,
  info: SegmentInfo,
  outlines: Outlines,
): Promise<SegmentRow> {
  const outline = outlines.get(info.id);
  const row =
    outline === undefined
      ? await awaitRequest<SegmentRow | undefined>(segments.get([info.id, 0]))
      : toRow(outline, info);
  const isMember = row?.members instanceof Uint8Array;
  if (row?.firstTerms?.length !== info.blocks || !isMember) {
    throw new DamagedIndex(`segment ${info.id}`);
  }
  return row;
}

/** Stores the outlines of a head's segments, in the transaction that stores the head. */
export async function storeOutlines(transaction: IDBTransaction, head: HeadRow): Promise<void> {
  const heads = transaction.objectStore('searchHead');
  const outlines = await readOutlines(heads);
  const segments = transaction.objectStore('searchSegments');
  const rows = await Promise.all(
    head.segments.map(
      async (info) =>
        outlines.get(info.id) ?? toOutline(await readSegment(segments, info, outlines), info),
    ),
  );
  heads.put(rows, outlinesKey);
}

function toOutline({ firstTerms, members }: SegmentRow, info: SegmentInfo): Outline {
  return {
    id: info.id,
    firstTerms: firstTerms.join('\n'),
    members: hasNoGaps(info) ? null : members,
  };
}

function toRow({ firstTerms, members }: Outline, { blocks }: SegmentInfo): SegmentRow {
  return {
    firstTerms: blocks === 0 ? [] : firstTerms.split('\n'),
    members: members ?? new Uint8Array(0),
  };
}
