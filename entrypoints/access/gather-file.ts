/** Bytes that are held before they are handed to the browser, which may put them on the disk. */
const batchBytes = 4 << 20;

/** The pieces of a file as one, held by the browser and not by this page. */
export async function gatherFile(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < batchBytes) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...blobs, ...waiting], { type });
}
