import {
  type Block,
  BlockWriter,
  ByteWriter,
  type Half,
  type NumberRange,
  type Postings,
} from '../../../core/search';
import type { SegmentInfo, SegmentRow } from '../rows/index-rows';

/** A segment that is being made, block by block. */
export class SegmentWriter {
  private readonly firstTerms: string[] = [];
  private readonly writer: BlockWriter;
  private ready: { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
  private bytes = 0;

  /** `members` are the numbers of its clips, ascending. */
  constructor(
    private readonly id: number,
    private readonly half: Half,
    private readonly members: Uint32Array,
  ) {
    this.writer = new BlockWriter(this.range, (block) => this.take(block));
  }

  get range(): NumberRange {
    return { base: (this.members[0] ?? 1) - 1, top: this.members.at(-1) ?? 1 };
  }

  /** Terms come in ascending order; one without postings is left out. */
  add(term: string, postings: Postings): void {
    if (postings.count > 0) this.writer.add(term, postings);
  }

  /** Bytes of blocks that wait to be stored. */
  get waiting(): number {
    return this.ready.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** Stores the blocks that are ready. */
  store(segments: IDBObjectStore): void {
    for (const { at, bytes } of this.ready) segments.put(bytes, [this.id, at]);
    this.ready = [];
  }

  /** Stores the rest, and gives the segment as the head is to name it. */
  end(segments: IDBObjectStore): SegmentInfo {
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

  private take({ firstTerm, bytes }: Block): void {
    this.firstTerms.push(firstTerm);
    this.bytes += bytes.length;
    this.ready.push({ at: this.firstTerms.length, bytes });
  }
}

function packNumbers(numbers: Uint32Array, base: number): Uint8Array {
  const writer = new ByteWriter();
  let before = base;
  for (const number of numbers) {
    writer.writeVarint(number - before - 1);
    before = number;
  }
  return writer.toBytes();
}
