import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { type NumberRange, type Postings, writePostings } from './postings';

/*
 * A block stores adjacent terms with their postings: first all terms, each
 * without the prefix it shares with the previous one, then the packed postings,
 * then a checksum.
 */

/** Size at which a block is complete. Bytes. */
const maxBlockBytes = 24_000;

/** Postings longer than this get a block of their own, so neighbouring terms are read without them. Bytes. */
const minLongBytes = 8_000;

/** A block, ready to be stored. */
export interface Block {
  readonly firstTerm: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Packs terms into blocks and passes each one to `onBlock`. Terms must be added
 * in ascending order of UTF-16 units.
 */
export class BlockWriter {
  private readonly terms = new ByteWriter();
  private readonly lists = new ByteWriter();
  private readonly list = new ByteWriter();
  private count = 0;
  private firstTerm = '';
  private lastTerm = '';

  constructor(
    private readonly range: NumberRange,
    private readonly onBlock: (block: Block) => void,
  ) {}

  add(term: string, postings: Postings): void {
    this.list.clear();
    writePostings(this.list, postings, this.range);
    const isLong = this.list.length > minLongBytes;
    if (isLong) this.finishBlock();
    if (this.count === 0) this.firstTerm = term;
    const shared = this.count === 0 ? 0 : countShared(this.lastTerm, term);
    this.terms.writeVarint(shared);
    this.terms.writeVarint(term.length - shared);
    for (let at = shared; at < term.length; at++) this.terms.writeVarint(term.charCodeAt(at));
    this.terms.writeVarint(postings.count);
    this.terms.writeVarint(this.list.length);
    this.lists.append(this.list.view());
    this.lastTerm = term;
    this.count++;
    if (isLong || this.terms.length + this.lists.length >= maxBlockBytes) this.finishBlock();
  }

  /** Completes the current block, if it has terms. */
  finishBlock(): void {
    if (this.count === 0) return;
    const packed = new ByteWriter();
    packed.writeVarint(this.count);
    packed.writeVarint(this.terms.length);
    packed.append(this.terms.view());
    packed.append(this.lists.view());
    const sum = checksum(packed.view());
    for (let shift = 0; shift < 32; shift += 8) packed.writeByte((sum >>> shift) & 255);
    this.onBlock({ firstTerm: this.firstTerm, bytes: packed.toBytes() });
    this.terms.clear();
    this.lists.clear();
    this.count = 0;
  }
}

function countShared(a: string, b: string): number {
  const maxLength = Math.min(a.length, b.length);
  let at = 0;
  while (at < maxLength && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** The position of a term's packed postings. */
export interface PackedPostings {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly count: number;
}

/** True if the checksum of a block is valid. */
export function hasValidChecksum(bytes: Uint8Array): boolean {
  const end = bytes.length - 4;
  if (end < 2) return false;
  let sum = 0;
  for (let at = 3; at >= 0; at--) sum = (sum << 8) | (bytes[end + at] as number);
  return sum >>> 0 === checksum(bytes.subarray(0, end));
}

/** Visits the terms of a block in order until `visit` returns false. */
export function eachTerm(
  bytes: Uint8Array,
  visit: (term: string, list: PackedPostings) => boolean,
): void {
  const reader = new ByteReader(bytes);
  const count = reader.readVarint();
  const termBytes = reader.readVarint();
  let start = reader.at + termBytes;
  let term = '';
  for (let at = 0; at < count; at++) {
    const shared = reader.readSmallVarint();
    term = term.slice(0, shared) + reader.readText(reader.readSmallVarint());
    const list = { bytes, start, count: reader.readVarint() };
    start += reader.readVarint();
    if (!visit(term, list)) return;
  }
}
