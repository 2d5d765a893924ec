/** Bytes that are held before they are handed to the browser, which may put them on the disk. */
const batchBytes = 4 << 20;

/** How often, and after how long each time, a browser is asked again to hold bytes: in milliseconds. */
const maxTries = 200;
const againMs = 50;

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
    blobs.push(await held(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...blobs, await held(waiting)], { type });
}

/**
 * A blob that the browser does hold. Chromium makes one that can never be read, and says
 * nothing, when bytes come faster than it puts others on the disk: then it is asked again,
 * and the rest waits. Throws a DOMException where it holds no more at all.
 */
async function held(bytes: readonly Uint8Array<ArrayBuffer>[]): Promise<Blob> {
  for (let tries = 1; ; tries += 1) {
    const blob = new Blob([...bytes]);
    try {
      await blob.slice(0, 1).arrayBuffer();
      return blob;
    } catch (error) {
      if (!(error instanceof DOMException) || tries === maxTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
}
