import * as v from 'valibot';
import { localPreferencePrefix } from '../../model';

/** What others have added to a share since the user last looked, by id, up to a limit each. */
export interface ShareNews {
  readonly clips: readonly string[];
  readonly highlights: readonly string[];
}

/** Larger numbers are not counted: each change writes all ids again. */
export const maxNews = 99;

export const noNews: ShareNews = { clips: [], highlights: [] };

const idsSchema = v.array(v.string());

/** Parses the stored news of a share; null before the first complete exchange. */
export const shareNewsSchema: v.GenericSchema<unknown, ShareNews | null> = v.fallback(
  v.nullable(v.object({ clips: idsSchema, highlights: idsSchema })),
  null,
);

/** The name of the preference that stores the news of a share. Not part of backups. */
export function toShareNewsPreference(shareId: string): string {
  return `${localPreferencePrefix}share-news-${shareId}`;
}

/** Adds what is new, without what was taken back. Returns the same news if nothing changes. */
export function changeNews(news: ShareNews, added: ShareNews, gone: ShareNews): ShareNews {
  const clips = changeIds(news.clips, added.clips, gone.clips);
  const highlights = changeIds(news.highlights, added.highlights, gone.highlights);
  const isSame = clips === news.clips && highlights === news.highlights;
  return isSame ? news : { clips, highlights };
}

/** One more than the limit says that there are more. */
function changeIds(
  ids: readonly string[],
  added: readonly string[],
  gone: readonly string[],
): readonly string[] {
  if (ids.length > maxNews) return ids;
  const after = new Set([...ids, ...added]);
  for (const id of gone) after.delete(id);
  const isSame = after.size === ids.length && ids.every((id) => after.has(id));
  return isSame ? ids : [...after].slice(0, maxNews + 1);
}
