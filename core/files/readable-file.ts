/** Bytes that can be read from the start any number of times, in pieces. */
export interface ByteSource {
  /** The name the user knows it by. For display only: never trusted to tell the content. */
  readonly name: string;
  pieces(): AsyncIterable<Uint8Array>;
}

/** A file that the user chose. */
export interface ImportFile extends ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` (inclusive) to `end` (exclusive). */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Piece size in bytes: small enough that processing one does not block noticeably. */
const pieceSize = 1 << 18;
/** Bytes per read: a browser needs a few milliseconds per read, however short. */
const blockSize = 1 << 20;

/** A file with random access, read in pieces. */
export function fileSource(
  name: string,
  size: number,
  read: (start: number, end: number) => Promise<Uint8Array>,
): ImportFile {
  return {
    name,
    size,
    read,
    async *pieces() {
      yield* readPieces(read, 0, size, pieceSize);
    },
  };
}

/** The bytes from `start` to `end` in pieces of `length`, fetched in larger blocks. */
export async function* readPieces(
  read: ImportFile['read'],
  start: number,
  end: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  for (let from = start; from < end; from += blockSize) {
    const block = await read(from, Math.min(end, from + blockSize));
    for (let at = 0; at < block.length; at += length) yield block.subarray(at, at + length);
  }
}
