import { type BookFacts, writeEpub } from '../../core/export';
import type { ImageFile } from '../../core/files';
import type { WholeClip } from '../../core/model';

/** Returns a book as one byte array. Each clip gets all the images. */
export async function bookBytes(
  wholes: readonly WholeClip[],
  images: readonly ImageFile[],
  facts: BookFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const clips = wholes.map((whole) => ({ whole, images }));
  const pieces: BlobPart[] = [];
  for await (const piece of writeEpub(clips, facts)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
