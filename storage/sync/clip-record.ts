import { placePassages } from '../../core/anchor/story';
import {
  type Article,
  type ClipImageUse,
  getImageUrls,
  type Instant,
  listContributedIds,
  type StoredClip,
} from '../../core/model';
import {
  addTexts,
  type Fields,
  fromFields,
  type KnownRecord,
  readFields,
  removeTexts,
  type SyncRecord,
  toFields,
  type Update,
} from '../../core/sync';
import { hashArticle } from './hash-article';

/**
 * Describes a stored clip for its record. Annotations that the record has but the library does not
 * were purged.
 */
export async function describeClip(
  stored: StoredClip,
  known: KnownRecord | null,
  changedAt: Instant,
): Promise<Fields> {
  const hashes = new Map(
    await Promise.all(
      stored.versions.map(
        async (version) => [version, await hashArticle(version.article)] as const,
      ),
    ),
  );
  const was = known && readClip(stored.clip.id, known.record);
  const present = new Set(stored.annotations.map(({ id }) => id));
  const contributed = new Set(was ? listContributedIds(was.clip) : []);
  const gone = (was?.annotations ?? []).filter(
    ({ id }) => !present.has(id) && !contributed.has(id),
  );
  const pictures = [...(stored.pictures ?? []), ...listDropped(stored, was?.pictures ?? [])];
  const purged = Object.fromEntries([
    ...Object.entries(was?.purged ?? {}).filter(([id]) => !present.has(id)),
    ...gone.map(({ id }) => [id, changedAt]),
  ]);
  return toFields(
    removeTexts({ ...stored, pictures }, purged, (version) => hashes.get(version) ?? ''),
  );
}

/** Images that were removed to free space on this device. Other devices keep theirs. */
function listDropped(
  { versions, pictures = [] }: StoredClip,
  known: readonly ClipImageUse[],
): readonly ClipImageUse[] {
  const present = new Set(pictures.map(({ url }) => url));
  const shown = new Set(versions.flatMap(({ article }) => getImageUrls(article)));
  return known.filter(({ url }) => !present.has(url) && shown.has(url));
}

function readClip(id: string, record: SyncRecord) {
  return fromFields(id, readFields(record));
}

/**
 * Builds the clip to store from an update; null if it is to be removed. `before` is the stored clip,
 * which `record` describes.
 */
export function buildClip(
  { known, texts }: Update,
  fields: Fields,
  before: StoredClip | null,
  record: SyncRecord | null,
): StoredClip | null {
  const clip = fromFields(known.id, fields);
  if (clip === null) return null;
  const articles = new Map<string, Article>(texts);
  const stored = new Map(before?.versions.map(({ id, article }) => [id, article]));
  for (const { id, hash } of (record && readClip(known.id, record)?.versions) || []) {
    const article = stored.get(id);
    if (article) articles.set(hash, article);
  }
  return addTexts(clip, articles, placePassages);
}
