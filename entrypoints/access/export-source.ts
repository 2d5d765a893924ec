import type { ExportSource } from '../../core/exchange';
import type { Failure, Result } from '../../core/model';
import type { Library } from '../../storage';

/** What a library answered in the middle of an export. */
export class SourceFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** The clips that are exported, from a library; `onClip` is told of each, and the signal ends it. */
export function sourceOf(
  library: Library,
  which: readonly (string | number)[] | null,
  signal: AbortSignal,
  onClip: () => void,
): ExportSource {
  return {
    clips: clipsOf(library, which, signal, onClip),
    async findPicture(clipId, url) {
      const found = need(await library.findImage(clipId, url));
      return found && { url, bytes: new Uint8Array(found.bytes) };
    },
    async readRest() {
      const { searches } = need(await library.listShelves());
      const settings = need(await library.getSettings());
      return { tags: need(await library.listTags()), settings, searches };
    },
  };
}

async function* clipsOf(
  library: Library,
  which: readonly (string | number)[] | null,
  signal: AbortSignal,
  onClip: () => void,
) {
  for await (const whole of library.eachWholeClip(which)) {
    signal.throwIfAborted();
    yield need(whole);
    onClip();
  }
}

function need<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new SourceFailure(result.failure);
  return result.value;
}
