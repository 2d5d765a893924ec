import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { type NumberRange, type Postings, writePostings } from './postings';

/*
 * A block holds neighbouring terms with their postings: first all terms, each
 * without what it shares with the one before, then the packed lists, then a
 * checksum.
 */

/** Bytes at which a block is closed. */
const fullBytes = 24_000;

/** A list this long gets a block of its own, so that its neighbours are read without it. */
const longListBytes = 8_000;

/** A block that is ready to be stored. */
export interface Block {
  readonly firstTerm: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packs terms, which must come in ascending order of UTF-16 units, into blocks. */
export class BlockWriter {
  private readonly terms = new ByteWriter();
  private readonly lists = new ByteWriter();
  private readonly list = new ByteWriter();
  private count = 0;
  private firstTerm = '';
  private lastTerm = '';

  constructor(
    private readonly range: NumberRange,
    private readonly give: (block: Block) => void,
  ) {}

  add(term: string, postings: Postings): void {
    this.list.clear();
    writePostings(this.list, postings, this.range);
    const isLong = this.list.length > longListBytes;
    if (isLong) this.end();
    if (this.count === 0) this.firstTerm = term;
    const shared = this.count === 0 ? 0 : sharedLength(this.lastTerm, term);
    this.terms.number(shared);
    this.terms.number(term.length - shared);
    for (let at = shared; at < term.length; at++) this.terms.number(term.charCodeAt(at));
    this.terms.number(postings.count);
    this.terms.number(this.list.length);
    this.lists.append(this.list.view());
    this.lastTerm = term;
    this.count++;
    if (isLong || this.terms.length + this.lists.length >= fullBytes) this.end();
  }

  /** Closes the block that was begun, if any. */
  end(): void {
    if (this.count === 0) return;
    const packed = new ByteWriter();
    packed.number(this.count);
    packed.number(this.terms.length);
    packed.append(this.terms.view());
    packed.append(this.lists.view());
    const sum = checksum(packed.view());
    for (let shift = 0; shift < 32; shift += 8) packed.byte((sum >>> shift) & 255);
    this.give({ firstTerm: this.firstTerm, bytes: packed.take() });
    this.terms.clear();
    this.lists.clear();
    this.count = 0;
  }
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Where the packed postings of a term are. */
export interface PackedList {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly count: number;
}

/** Is a block as it was written? */
export function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.length - 4;
  if (end < 2) return false;
  let sum = 0;
  for (let at = 3; at >= 0; at--) sum = (sum << 8) | (bytes[end + at] as number);
  return sum >>> 0 === checksum(bytes.subarray(0, end));
}

/** Visits each term of a block in order, until the visitor says that it has enough. */
export function eachTerm(
  bytes: Uint8Array,
  visit: (term: string, list: PackedList) => boolean,
): void {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const termBytes = reader.number();
  let start = reader.at + termBytes;
  let term = '';
  for (let at = 0; at < count; at++) {
    const shared = reader.small();
    term = term.slice(0, shared) + reader.text(reader.small());
    const list = { bytes, start, count: reader.number() };
    start += reader.number();
    if (!visit(term, list)) return;
  }
}
