import { type Article, addressKey, type StoredClip, type Version } from '../model';
import {
  compareVersions,
  describeText,
  type PlacePassages,
  relocateAnnotations,
} from '../reconcile';
import type { SyncedClip, SyncedVersion } from './clip-fields';

/** Returns a stored clip without the texts of its versions. `purged` are its purged annotations. */
export function removeTexts(
  { clip, versions, annotations, pictures }: StoredClip,
  purged: SyncedClip['purged'],
  hashOf: (version: Version) => string,
): SyncedClip {
  const { summary: _, wordCount: __, annotationCount: ___, ...own } = clip;
  const withoutText = (version: Version): SyncedVersion => ({
    id: version.id,
    keptAt: version.keptAt,
    hash: hashOf(version),
  });
  const pictureList = pictures && { pictures };
  return { clip: own, versions: versions.map(withoutText), annotations, ...pictureList, purged };
}

/**
 * Returns the clip to be stored, with the articles of its versions, by hash. Throws if one is
 * missing: the clip must wait for it, because storing it without would look like a deletion.
 */
export function addTexts(
  synced: SyncedClip,
  articles: ReadonlyMap<string, Article>,
  place: PlacePassages | null,
): StoredClip {
  const clipId = synced.clip.id;
  const all = synced.versions.map(({ id, keptAt, hash }): Version => {
    const article = articles.get(hash);
    if (article === undefined) throw new Error(`the text ${hash} of clip ${clipId} is missing`);
    return { id, clipId, keptAt, article };
  });
  const ranked = all.toSorted(compareVersions);
  const shown = findShown(ranked, synced.clip.versionId);
  // A link is only kept if there is no text.
  const versions = all.filter((version) => version === shown || !isLink(version));
  const saved = new Set(versions.map(({ id }) => id));
  const annotations = synced.annotations.map((annotation) =>
    saved.has(annotation.versionId)
      ? annotation
      : (relocateAnnotations(shown, [annotation], place)[0] ?? annotation),
  );
  const described = describeText(shown, synced.clip.corrections);
  const url = described.summary.url === null ? null : addressKey(described.summary.url);
  const { addresses } = synced.clip;
  const clip = {
    ...synced.clip,
    ...described,
    // The canonical one first.
    addresses: [
      ...addresses.filter((one) => one === url),
      ...addresses.filter((one) => one !== url),
    ],
    annotationCount: annotations.filter(({ deletedAt }) => deletedAt === null).length,
  };
  return { clip, versions, annotations, ...(synced.pictures && { pictures: synced.pictures }) };
}

/** The chosen version; the newest text if the chosen one is gone, or a link. */
function findShown(ranked: readonly Version[], versionId: string): Version {
  const chosen = ranked.find(({ id }) => id === versionId);
  const best = ranked.at(-1);
  if (best === undefined) throw new Error('a clip has no version');
  return chosen && (!isLink(chosen) || isLink(best)) ? chosen : best;
}

function isLink({ article }: Version): boolean {
  return article.completeness === 'link';
}
