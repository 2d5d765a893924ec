import { dequal } from 'dequal/lite';
import { applyCorrections } from '../../core/corrections';
import {
  type Annotation,
  type Article,
  type Clip,
  type Corrections,
  type DatedVersion,
  type Result,
  succeed,
  type Version,
} from '../../core/model';
import type { Library } from '../../storage';

/** A clip with everything a screen shows of it. */
export interface WatchedClip {
  readonly clip: Clip;
  /** The version being read. */
  readonly versionId: string;
  /** Its text, as the user corrected it. */
  readonly article: Article;
  /** Its text as read from the page: the same object if nothing was corrected. */
  readonly original: Article;
  readonly annotations: readonly Annotation[];
  /** All saved versions, oldest first. */
  readonly versions: readonly DatedVersion[];
}

/**
 * Calls back with a clip, its text and its annotations, now and whenever one of them
 * changes, until the signal is aborted; with null while there is no such clip.
 */
export function watchClip(
  library: Library,
  find: (library: Library) => Promise<Result<Clip | null>>,
  onClip: (answer: Result<WatchedClip | null>) => void,
  signal: AbortSignal,
  /** Reads this version instead of the newest. */
  versionId?: string,
): void {
  let last: readonly Annotation[] = [];
  let read: Version | null = null;
  const correct = createCorrector();
  library.watch(
    async (source): Promise<Result<WatchedClip | null>> => {
      const found = await find(source);
      if (!found.ok || !found.value) return found.ok ? succeed(null) : found;
      const clip = found.value;
      const annotations = await source.listAnnotations(clip.id);
      if (!annotations.ok) return annotations;
      // A version only changes when its address is added, so its text is fetched once.
      const wanted = versionId ?? clip.versionId;
      const isStale = wanted === clip.versionId && read?.article.url !== clip.summary.url;
      if (read?.id !== wanted || isStale) {
        const version = await source.getVersion(wanted);
        if (!version.ok) return version;
        read = version.value;
      }
      const versions = await source.listVersions(clip.id);
      if (!versions.ok) return versions;
      return succeed({
        clip,
        versionId: read.id,
        article: correct(read.article, clip.corrections),
        original: read.article,
        annotations: annotations.value,
        versions: versions.value,
      });
    },
    (answer) => {
      if (answer.ok && answer.value) {
        last = withSame(last, answer.value.annotations);
        onClip(succeed({ ...answer.value, annotations: last }));
      } else onClip(answer);
    },
    signal,
  );
}

/** Returns an `applyCorrections` that gives the same object while nothing changes. */
function createCorrector(): typeof applyCorrections {
  let last: readonly [Article, Corrections | undefined] | null = null;
  let corrected: Article | null = null;
  return (article, corrections) => {
    if (corrected === null || !last || last[0] !== article || !dequal(last[1], corrections))
      corrected = applyCorrections(article, corrections);
    last = [article, corrections];
    return corrected;
  };
}

/**
 * The new annotations, reusing the previous object for each unchanged one, so its card is
 * not rendered again.
 */
function withSame(
  before: readonly Annotation[],
  after: readonly Annotation[],
): readonly Annotation[] {
  const known = new Map(before.map((annotation) => [annotation.id, annotation]));
  return after.map((annotation) => {
    const same = known.get(annotation.id);
    return same && dequal(same, annotation) ? same : annotation;
  });
}
