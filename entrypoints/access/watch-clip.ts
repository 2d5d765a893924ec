import {
  type Annotation,
  type Article,
  type Clip,
  type DatedVersion,
  type Result,
  succeed,
} from '../../core/model';
import type { Library } from '../../storage';

/** A clip with what a screen shows of it. */
export interface WatchedClip {
  readonly clip: Clip;
  /** The text of the version that is read. */
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  /** All that were kept, oldest first. */
  readonly versions: readonly DatedVersion[];
}

/**
 * Calls back with a clip, its text and its annotations now and whenever one of
 * them changes, until the signal is aborted; with null while there is no clip.
 */
export function watchClip(
  library: Library,
  find: (library: Library) => Promise<Result<Clip | null>>,
  onClip: (answer: Result<WatchedClip | null>) => void,
  signal: AbortSignal,
): void {
  library.watch(
    async (source): Promise<Result<WatchedClip | null>> => {
      const found = await find(source);
      if (!found.ok || !found.value) return found.ok ? succeed(null) : found;
      const clip = found.value;
      const annotations = await source.listAnnotations(clip.id);
      if (!annotations.ok) return annotations;
      const version = await source.getVersion(clip.versionId);
      if (!version.ok) return version;
      const versions = await source.listVersions(clip.id);
      if (!versions.ok) return versions;
      return succeed({
        clip,
        article: version.value.article,
        annotations: annotations.value,
        versions: versions.value,
      });
    },
    onClip,
    signal,
  );
}
