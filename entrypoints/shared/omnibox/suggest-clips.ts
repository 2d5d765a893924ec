import { formatOrigin, formatPublished, joinDots } from '../../../components/strings';
import { getDisplayTitle, type Result, succeed } from '../../../core/model';
import type { Library } from '../../../storage';

/** A line below the address bar. `content` is what the address bar gets when it is chosen. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Browsers show about as many. */
const maxSuggestions = 6;

/** Finds the clips that match a search best, for the address bar. */
export async function suggestClips(
  library: Pick<Library, 'find' | 'getClips'>,
  query: string,
): Promise<Result<Suggestion[]>> {
  const found = await library.find(query, 'best', maxSuggestions);
  if (!found.ok) return found;
  const clips = await library.getClips([...found.value.numbers.subarray(0, maxSuggestions)]);
  if (!clips.ok) return clips;
  return succeed(
    clips.value.flatMap((clip) => {
      if (clip === null) return [];
      const { summary } = clip;
      const title = getDisplayTitle(summary);
      const date = summary.publishedAt && formatPublished(summary.publishedAt);
      const description = `${title} — ${joinDots([formatOrigin(summary), date])}`;
      return [{ content: summary.url ?? title, description }];
    }),
  );
}
