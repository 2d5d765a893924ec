import { type ReadonlySignal, signal } from '@preact/signals';
import { pageNow } from '../../components/versions/VersionChoice';
import type { Comparison } from '../../components/versions/VersionsView';
import { type Article, type Failure, type Result, succeed, type Version } from '../../core/model';
import type { Library } from '../../storage';
import type { WatchedClip } from './watch-clip';

/** Two versions of the open clip being compared. */
export interface VersionComparison {
  readonly comparison: ReadonlySignal<Comparison | null>;
  /** Compares two versions by id, or one with `page`; returns a failure, or null. */
  compare(before: string, after: string): Promise<Failure | null>;
  close(): void;
  /**
   * Call when the page was saved as this version: a comparison with the page becomes one
   * with the copy, and stays open.
   */
  replacePageWithVersion(versionId: string): void;
}

/** `getOpenClip` returns the open clip, `pageArticle` its story on the current page. */
export function createVersionComparison(
  library: Library,
  getOpenClip: () => WatchedClip | null,
  pageArticle: () => Article | null,
): VersionComparison {
  const comparison = signal<Comparison | null>(null);

  const findAll = async (clipId: string): Promise<Result<readonly Version[]>> => {
    // Queried again, because a version saved just now is not in the watched list yet.
    const dated = await library.listVersions(clipId);
    if (!dated.ok) return dated;
    const all: Version[] = [];
    for (const { id } of dated.value) {
      const version = await library.getVersion(id);
      if (!version.ok) return version;
      all.push(version.value);
    }
    return succeed(all);
  };

  const compare: VersionComparison['compare'] = async (before, after) => {
    const clip = getOpenClip();
    if (!clip) return null;
    const { language } = clip.article;
    const requested: Comparison = { before, after, language, difference: null, headlines: [] };
    comparison.value = requested;
    const [versions, { findDifference, listHeadlineChanges }] = await Promise.all([
      findAll(clip.clip.id),
      import('../../core/diff'),
    ]);
    // Another pair may have been chosen meanwhile, or none.
    if (comparison.value !== requested) return null;
    if (!versions.ok) {
      comparison.value = null;
      return versions.failure;
    }
    const articleOf = (id: string) =>
      id === pageNow
        ? pageArticle()
        : (versions.value.find((version) => version.id === id)?.article ?? null);
    const [old, now] = [articleOf(before), articleOf(after)];
    comparison.value =
      old && now
        ? {
            ...requested,
            difference: findDifference(old, now),
            headlines: listHeadlineChanges(versions.value),
          }
        : null;
    return null;
  };

  return {
    comparison,
    compare,
    close() {
      comparison.value = null;
    },
    replacePageWithVersion(versionId) {
      const open = comparison.value;
      if (open?.after === pageNow) void compare(open.before, versionId);
    },
  };
}
