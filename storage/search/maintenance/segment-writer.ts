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

  /** `clipNumbers` are the numbers of its clips, ascending. */
  constructor(
    private readonly id: number,
    private readonly half: Half,
    private readonly clipNumbers: Uint32Array,
  ) {
    this.writer = new BlockWriter(this.range, (block) => this.addBlock(block));
  }

  get range(): NumberRange {
    return { base: (this.clipNumbers[0] ?? 1) - 1, top: this.clipNumbers.at(-1) ?? 1 };
  }

  /** Adds a term. Terms must be in ascending order. Skips terms without postings. */
  add(term: string, postings: Postings): void {
    if (postings.count > 0) this.writer.add(term, postings);
  }

  /** Size in bytes of the blocks that are not stored yet. */
  get pendingBytes(): number {
    return this.pendingBlocks.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** Stores the completed blocks. */
  store(segmentStore: IDBObjectStore): void {
    for (const { at, bytes } of this.pendingBlocks) segmentStore.put(bytes, [this.id, at]);
    this.pendingBlocks = [];
  }

  /** Writes the remaining blocks and the segment's own row. Returns its entry for the head row. */
  finish(segmentStore: IDBObjectStore): SegmentInfo {
    this.writer.finishBlock();
    this.store(segmentStore);
    const members = packGaps(this.clipNumbers, this.range.base);
    const row: SegmentRow = { firstTerms: this.firstTerms, members };
    segmentStore.put(row, [this.id, 0]);
    return {
      id: this.id,
      half: this.half,
      clips: this.clipNumbers.length,
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

function packGaps(numbers: Uint32Array, base: number): Uint8Array {
  const writer = new ByteWriter();
  let previous = base;
  for (const number of numbers) {
    writer.writeVarint(number - previous - 1);
    previous = number;
  }
  return writer.toBytes();
}
