import { DamagedIndex } from './block-cache';
import { answerOf } from './index-database';
import type { HeadRow, SegmentInfo, SegmentRow } from './index-rows';

const outlinesKey = ['overview', 'segments'];

/**
 * What is to be known of a segment, in a row of all segments: a text is read faster
 * than thousands of short ones, and the numbers of a segment without gaps are left out.
 */
interface Outline {
  readonly id: number;
  /** Parted by line breaks, which no term holds. */
  readonly firstTerms: string;
  readonly members: Uint8Array | null;
}

/** The row as it is stored, by the numbers of segments. `heads` is the store `searchHead`. */
export type Outlines = ReadonlyMap<number, Outline>;

export async function readOutlines(heads: IDBObjectStore): Promise<Outlines> {
  const rows = await answerOf<readonly Outline[] | undefined>(heads.get(outlinesKey));
  return new Map((Array.isArray(rows) ? rows : []).map((row: Outline) => [row.id, row]));
}

/** Has a segment every number in its range? */
export function hasNoGaps({ clips, base, top }: SegmentInfo): boolean {
  return clips === top - base;
}

/** What is to be known of a segment, from its outline or its own row. `segments` is the store `searchSegments`. */
export async function readSegment(
  segments: IDBObjectStore,
  info: SegmentInfo,
  outlines: Outlines,
): Promise<SegmentRow> {
  const outline = outlines.get(info.id);
  const row =
    outline === undefined
      ? await answerOf<SegmentRow | undefined>(segments.get([info.id, 0]))
      : toRow(outline, info);
  const isMember = row?.members instanceof Uint8Array;
  if (row?.firstTerms?.length !== info.blocks || !isMember) {
    throw new DamagedIndex(`segment ${info.id}`);
  }
  return row;
}

/** Writes the outlines of the segments of a head, within the transaction that stores it. */
export async function storeOutlines(work: IDBTransaction, head: HeadRow): Promise<void> {
  const heads = work.objectStore('searchHead');
  const before = await readOutlines(heads);
  const segments = work.objectStore('searchSegments');
  const rows = await Promise.all(
    head.segments.map(
      async (info) =>
        before.get(info.id) ?? toOutline(await readSegment(segments, info, before), info),
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
