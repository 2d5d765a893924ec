import {
  type Block,
  BlockWriter,
  ByteWriter,
  type Half,
  type NumberRange,
  type Postings,
} from '../../../core/search';
import type { SegmentInfo, SegmentRow } from '../rows/index-rows';

/** Builds a segment block by block. */
export class SegmentWriter {
  private readonly firstTerms: string[] = [];
  private readonly writer: BlockWriter;
  private pendingBlocks: { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
  private bytes = 0;

  /** `members` are the numbers of its clips, ascending. */
  constructor(
    private readonly id: number,
    private readonly half: Half,
    private readonly members: Uint32Array,
  ) {
    this.writer = new BlockWriter(this.range, (block) => this.addBlock(block));
  }

  get range(): NumberRange {
    return { base: (this.members[0] ?? 1) - 1, top: this.members.at(-1) ?? 1 };
  }

  /** Adds a term. Terms must be in ascending order. Skips terms without postings. */
  add(term: string, postings: Postings): void {
    if (postings.count > 0) this.writer.add(term, postings);
  }

  /** Size of the blocks that are not stored yet. Bytes. */
  get pendingBytes(): number {
    return this.pendingBlocks.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** Stores the completed blocks. */
  store(segments: IDBObjectStore): void {
    for (const { at, bytes } of this.pendingBlocks) segments.put(bytes, [this.id, at]);
    this.pendingBlocks = [];
  }

  /** Stores the rest and returns the segment's entry for the head. */
  finish(segments: IDBObjectStore): SegmentInfo {
    this.writer.finishBlock();
    this.store(segments);
    const members = packNumbers(this.members, this.range.base);
    const row: SegmentRow = { firstTerms: this.firstTerms, members };
    segments.put(row, [this.id, 0]);
    return {
      id: this.id,
      half: this.half,
      clips: this.members.length,
      blocks: this.firstTerms.length,
      bytes: this.bytes + members.length,
      ...this.range,
    };
  }

  private addBlock({ firstTerm, bytes }: Block): void {
    this.firstTerms.push(firstTerm);
    this.bytes += bytes.length;
    this.pendingBlocks.push({ at: this.firstTerms.length, bytes });
  }
}

function packNumbers(numbers: Uint32Array, base: number): Uint8Array {
  const writer = new ByteWriter();
  let previous = base;
  for (const number of numbers) {
    writer.writeVarint(number - previous - 1);
    previous = number;
  }
  return writer.toBytes();
}
