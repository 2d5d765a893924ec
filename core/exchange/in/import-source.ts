/** Bytes that can be read from their beginning as often as is wanted, a piece at a time. */
export interface ByteSource {
  /** As the reader knows it; shown, and never trusted to say what is in it. */
  readonly name: string;
  pieces(): AsyncIterable<Uint8Array>;
}

/** A file that was handed in. */
export interface ImportFile extends ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** What the importers are handed from outside of core. */
export interface ImportTools {
  /** HTML as a document in which nothing runs and nothing is loaded. */
  readonly parseHtml: (html: string) => Document;
}

/** Bytes of a piece: small enough that what is done with it is not felt. */
const pieceSize = 1 << 18;
/** Bytes that are asked for at once: a browser takes some milliseconds for each answer, however short. */
const blockSize = 1 << 20;

/** A file of which any part can be read, piece by piece. */
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

/** The bytes from `start` up to `end` in pieces of `length`, read by the block. */
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
