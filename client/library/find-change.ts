import { compareStories, type StoryChange } from '../../core/diff';
import type { Article, DatedVersion } from '../../core/model';
import type { Library } from '../../storage';

/**
 * Compares the current version of a clip with its page, like `compareStories`. If the page has
 * changed, looks for an older version that says the same, newest first: publishers revert edits.
 */
export async function findChange(
  library: Pick<Library, 'getVersion'>,
  saved: Article,
  current: Article,
  older: readonly DatedVersion[],
): Promise<StoryChange | null> {
  const change = compareStories(saved, current);
  if (change?.kind !== 'changed') return change;
  for (const { id, keptAt } of [...older].reverse()) {
    const version = await library.getVersion(id);
    if (version.ok && compareStories(version.value.article, current)?.kind === 'same') {
      return { ...change, savedAt: keptAt };
    }
  }
  return change;
}
