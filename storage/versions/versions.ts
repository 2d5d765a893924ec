import { findCaptionChanges } from '../../core/diff/caption-changes';
import {
  type Article,
  type Clip,
  type DatedVersion,
  fail,
  type Instant,
  type PageArticle,
  type Result,
  succeed,
  type Version,
} from '../../core/model';
import { describeText, hasNoText, reconcile } from '../../core/reconcile';
import { plainText } from '../../core/text';
import { fillLink } from '../clips/fill-link';
import {
  findActiveClip,
  findRowsByAddress,
  readAnnotationRows,
  toAddressKeys,
} from '../clips/find-rows';
import type { Placements, Unplaced } from '../clips/place-highlights';
import { storeClip } from '../clips/store-clip';
import { enqueueImages } from '../images/images';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { joinSelections } from './join-selections';

/** See `Library.getVersion`. */
export async function getVersion(db: LibraryDatabase, versionId: string): Promise<Result<Version>> {
  const version = await db.versions.get(versionId);
  return version === undefined ? fail('not-found') : succeed(version);
}

/**
 * See `Library.saveVersion`. Runs in one transaction over clips and versions.
 *
 * Compares the text only with the current version, not with older ones: a page
 * that was reverted to an earlier text is worth a dated copy.
 */
export async function saveVersion(
  db: LibraryDatabase,
  clipId: string,
  version: { readonly id: string; readonly article: PageArticle; readonly now: Instant },
  placements: Placements,
): Promise<Result<Clip | Unplaced>> {
  const clip = await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const { id, article, now } = version;
  if ((await db.versions.get(id)) !== undefined) return succeed(clip);
  const newVersion: Version = { id, clipId: clip.id, keptAt: now, article };
  if (hasNoText(clip) && article.completeness !== 'link') {
    const addresses = await withAddress(db, clip, article.url);
    const given = { ...clip, ...describeText(newVersion, clip.corrections), addresses };
    const parts = { versions: [], annotations: [] };
    const incoming = { ...parts, clip: given, versions: [newVersion] };
    const { state } = reconcile('clip-again', { ...parts, clip }, incoming, { now, place: null });
    const unplaced = await fillLink(db, clip, state.clip, newVersion, placements);
    return succeed(unplaced ?? state.clip);
  }
  const current = await db.versions.get(clip.versionId);
  if (current !== undefined && containsSameText(current.article, article)) return succeed(clip);
  return succeed(await addVersion(db, clip, newVersion, article.url));
}

/**
 * Saves a selection from a page whose clip exists already, in one transaction like
 * `saveVersion`. Nothing saved is lost from view: a selection is added to earlier ones in a
 * new version, and never replaces an article.
 *
 * `isRestored`: the clip was in the bin. The user had deleted what it contained, so the
 * selection becomes a version by itself.
 */
export async function saveSelection(
  db: LibraryDatabase,
  clipId: string,
  version: { readonly id: string; readonly article: PageArticle; readonly now: Instant },
  isRestored: boolean,
  placements: Placements,
): Promise<Result<Clip | Unplaced>> {
  const clip = await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const current = await db.versions.get(clip.versionId);
  if (isRestored || current === undefined || hasNoText(clip)) {
    return saveVersion(db, clip.id, version, placements);
  }
  const { id, article, now } = version;
  if (current.article.completeness !== 'selection') return succeed(clip);
  const body = joinSelections(current.article.body, article.body);
  const isSaved = body === current.article.body || (await db.versions.get(id)) !== undefined;
  if (isSaved) return succeed(clip);
  const joined = { id, clipId: clip.id, keptAt: now, article: { ...article, body } };
  return succeed(await addVersion(db, clip, joined, article.url));
}

/** Stores a version and makes it the current one. */
async function addVersion(
  db: LibraryDatabase,
  clip: Clip,
  version: Version,
  url: string,
): Promise<Clip> {
  const changed: Clip = {
    ...clip,
    addresses: await withAddress(db, clip, url),
    ...describeText(version, clip.corrections),
    updatedAt: version.keptAt,
  };
  await db.versions.add(version);
  await storeClip(db, changed, version.article);
  await enqueueImages(db, [{ clipId: clip.id, article: version.article }]);
  return changed;
}

/** See `Library.undoVersion`. Runs in one transaction over clips, versions and annotations. */
export async function undoVersion(
  db: LibraryDatabase,
  clipId: string,
  versionId: string,
  now: Instant,
): Promise<Result<Clip>> {
  const clip = await findActiveClip(db, clipId);
  const versions = await listClipVersions(db, clipId);
  const undone = versions.at(-1);
  if (clip?.versionId !== versionId || undone?.id !== versionId) return fail('not-found');
  const before = versions.at(-2) ?? withoutText(undone);
  const rows = await readAnnotationRows(db, clipId);
  await Promise.all([
    before.id === versionId ? db.versions.put(before) : db.versions.delete(versionId),
    db.annotations.bulkPut(
      rows
        .filter((row) => row.versionId === versionId)
        .map((row) =>
          toAnnotationRow({ ...fromAnnotationRow(row), versionId: before.id }, row.arrivedAt),
        ),
    ),
  ]);
  const changed = { ...clip, ...describeText(before, clip.corrections), updatedAt: now };
  await storeClip(db, changed, before.article);
  return succeed(changed);
}

/** The version of a link, in place of the text that it got. */
function withoutText(version: Version): Version {
  const body = { type: 'root', children: [] } as const;
  return { ...version, article: { ...version.article, body, completeness: 'link' } };
}

/** See `Library.listVersions`. Reads only the index, so no text is loaded. */
export async function listVersions(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<readonly DatedVersion[]>> {
  const clipVersions = selectClipVersions(db, clipId);
  const [ids, keys] = await Promise.all([clipVersions.primaryKeys(), clipVersions.keys()]);
  return succeed(
    ids.map((id, index) => ({ id, keptAt: String((keys[index] as unknown as string[])[1]) })),
  );
}

/** Returns the versions of a clip, oldest first. */
export function listClipVersions(db: LibraryDatabase, clipId: string): PromiseLike<Version[]> {
  return selectClipVersions(db, clipId).toArray();
}

function selectClipVersions(db: LibraryDatabase, clipId: string) {
  return db.versions.where('[clipId+keptAt]').between([clipId, ''], [clipId, '\uffff']);
}

/**
 * True if a saved article says what a new one says. A selection of all of a story does not
 * say that it is the whole story.
 */
function containsSameText(saved: Article, article: Article): boolean {
  const isWhole = saved.completeness !== 'selection' || article.completeness === 'selection';
  return (
    isWhole &&
    normaliseText(saved) === normaliseText(article) &&
    findCaptionChanges(saved, article).length === 0
  );
}

/** Returns the text as a user would compare it: Unicode composition and the kind of white space do not count. */
function normaliseText({ headline, standfirst, authors, body }: Article): string {
  return [headline, standfirst ?? '', ...[...authors].sort(), plainText(body)]
    .join('\n')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Adds an address to those of a clip, unless it belongs to another clip. */
async function withAddress(
  db: LibraryDatabase,
  clip: Clip,
  url: string,
): Promise<readonly string[]> {
  const keys = toAddressKeys([url]);
  const owners = await findRowsByAddress(db, keys);
  return owners.length > 0 ? clip.addresses : [...clip.addresses, ...keys];
}
