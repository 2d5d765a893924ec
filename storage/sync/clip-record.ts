import { placePassages } from '../../core/anchor/story';
import {
  type Article,
  type ClipImageUse,
  type Contribution,
  currentVersion,
  getImageUrls,
  type Instant,
  type StoredClip,
} from '../../core/model';
import { relocateAnnotations } from '../../core/reconcile';
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
  const present = new Set(stored.annotations.filter(({ author }) => !author).map(({ id }) => id));
  const gone = (was?.annotations ?? []).filter(({ id }) => !present.has(id));
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

/**
 * Adds what other people made on clips to the clip that takes their place. Records do not contain
 * it, so a clip that is replaced by the state of a record gets back what was stored.
 */
export function addOthers(stored: StoredClip, merged: readonly StoredClip[]): StoredClip {
  const { clip, versions, annotations } = stored;
  const ids = new Set(annotations.map(({ id }) => id));
  const saved = new Set(versions.map(({ id }) => id));
  const added = merged
    .flatMap((one) => one.annotations.filter(({ id, author }) => author && !ids.has(id)))
    .map((annotation) => ({ ...annotation, clipId: clip.id }));
  const contributions = uniteContributions([stored, ...merged]);
  const isSame = contributions.length === (clip.contributions ?? []).length;
  if (added.length === 0 && isSame) return stored;
  const all = [
    ...added.filter(({ versionId }) => saved.has(versionId)),
    ...relocateAnnotations(
      currentVersion(stored),
      added.filter(({ versionId }) => !saved.has(versionId)),
      placePassages,
    ),
  ];
  const active = all.filter(({ deletedAt }) => deletedAt === null);
  return {
    ...stored,
    clip: {
      ...clip,
      annotationCount: clip.annotationCount + active.length,
      ...(contributions.length > 0 && { contributions }),
    },
    annotations: [...annotations, ...all],
  };
}

/** One contribution for each member of a share. */
function uniteContributions(stored: readonly StoredClip[]): readonly Contribution[] {
  const all = stored.flatMap(({ clip }) => clip.contributions ?? []);
  return [...new Map(all.map((one) => [`${one.share} ${one.author.id}`, one])).values()];
}
