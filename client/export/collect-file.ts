/** Bytes collected before they are passed to the browser, which may store them on disk. */
const batchBytes = 4 << 20;

/** How often, and at which interval in milliseconds, creating a blob is retried. */
const maxTries = 200;
const retryMs = 50;

/** Joins the pieces of a file into a blob, which the browser holds outside of this page's memory. */
export async function collectFile(
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
    blobs.push(await createReadableBlob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...blobs, await createReadableBlob(waiting)], { type });
}

/**
 * Creates a blob that can be read. When bytes arrive faster than Chromium writes others to
 * disk, it silently creates an unreadable blob: then creation is retried. Throws a
 * `DOMException` if the browser cannot hold more.
 */
async function createReadableBlob(bytes: readonly Uint8Array<ArrayBuffer>[]): Promise<Blob> {
  for (let tries = 1; ; tries += 1) {
    const blob = new Blob([...bytes]);
    try {
      await blob.slice(0, 1).arrayBuffer();
      return blob;
    } catch (error) {
      if (!(error instanceof DOMException) || tries === maxTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}
