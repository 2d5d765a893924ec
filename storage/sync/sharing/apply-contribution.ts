import * as v from 'valibot';
import { placePassages } from '../../../core/anchor/story';
import {
  type Annotation,
  type Article,
  type Author,
  annotationSchema,
  type Clip,
  type Contribution,
  currentVersion,
  type Instant,
  type StoredClip,
  storedClipSchema,
  tagKey,
  type Version,
  withTag,
} from '../../../core/model';
import { describeText, relocateAnnotations } from '../../../core/reconcile';
import { addTexts, isBelow, type SyncedClip } from '../../../core/sync';
import { createStableId } from '../../../core/text';
import type { SharedTag } from './share-scope';

/** What a member contributes to a clip, and what they did before. */
export interface Received {
  readonly author: Author;
  /** Null if it was withdrawn. */
  readonly contribution: SyncedClip | null;
  /** Null if there was none. */
  readonly before: SyncedClip | null;
  /** By hash: all texts that this library did not have before. */
  readonly texts: ReadonlyMap<string, Article>;
}

/**
 * Adds another member's contribution to the clip of that page. `stored` is null if the library has
 * no such clip. Returns null if nothing changes.
 */
export function applyContribution(
  stored: StoredClip | null,
  share: SharedTag,
  received: Received,
  isOwn: boolean,
  now: Instant,
): StoredClip | null {
  const contribution =
    received.contribution && adopt(received.contribution, share, received.author);
  if (stored === null) {
    // Deleted for good here, if it was there before.
    if (contribution === null || received.before !== null) return null;
    return create(contribution, share, received, now);
  }
  return contribution === null
    ? withdraw(stored, share, received.author, isOwn, now)
    : update(stored, contribution, share, received);
}

/** Gives a contribution ids that nothing else in this library has, and its author. */
function adopt(synced: SyncedClip, share: SharedTag, author: Author): SyncedClip {
  const toId = (id: string) => createStableId(`${share.id} ${author.id} ${id}`);
  const annotations = synced.annotations
    .map(({ passage, ...annotation }) => {
      // What the member declined or corrected is theirs.
      const { accepted: _, isFromCorrection: __, ...bare } = passage;
      const own = { id: toId(annotation.id), versionId: toId(annotation.versionId), author };
      return { ...annotation, ...own, passage: bare };
    })
    // From somebody else, so it can be anything.
    .filter((annotation) => v.is(annotationSchema, annotation));
  return {
    ...synced,
    clip: { ...synced.clip, versionId: toId(synced.clip.versionId) },
    versions: synced.versions.map((version) => ({ ...version, id: toId(version.id) })),
    annotations,
  };
}

function create(
  { clip, versions, annotations, pictures }: SyncedClip,
  share: SharedTag,
  { author, texts }: Received,
  now: Instant,
): StoredClip | null {
  const id = toClipId(share, clip.addresses);
  const { noteAt: _, ...bare } = clip;
  const synced: SyncedClip = {
    clip: {
      ...bare,
      ...{ id, note: '', contributions: [toEntry(share, author, clip.note)] },
      ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
      ...{ clippedAt: now, updatedAt: now, deletedAt: null },
    },
    versions,
    annotations: annotations.map((one) => ({ ...one, clipId: id })),
    ...(pictures && { pictures }),
    purged: {},
  };
  const created = addTexts(synced, texts, placePassages);
  return v.is(storedClipSchema, created) ? created : null;
}

/** The id of a clip that comes from a share, the same on all devices of the user. */
function toClipId(share: SharedTag, [address = '']: readonly string[]): string {
  return createStableId(`${share.id} ${address}`);
}

/**
 * Whether others contribute to a clip, or it came from them. Devices that have it from the user's
 * library tell it by its id, because they do not know the contributions yet.
 */
export function isFromShare(clip: Clip, share: SharedTag): boolean {
  const isContributed = clip.contributions?.some((one) => one.share === share.id);
  return isContributed || hasSharedId(clip, share);
}

function hasSharedId({ id, addresses }: Clip, share: SharedTag): boolean {
  return addresses.some((address) => id === toClipId(share, [address]));
}

function update(
  stored: StoredClip,
  contribution: SyncedClip,
  share: SharedTag,
  { author, before, texts }: Received,
): StoredClip {
  const { clip } = stored;
  const others = (clip.contributions ?? []).filter((one) => !isOf(one, share, author));
  const isNew = others.length === (clip.contributions ?? []).length;
  const hadTag = clip.tags.some((tag) =>
    [share.tag, ...share.formerTags].some((shared) => isBelow(tag, shared)),
  );
  const isFirst = isNew && before === null;
  const received =
    isFirst && !hadTag && !others.some((one) => one.share === share.id)
      ? [...(clip.receivedTags ?? []), tagKey(share.tag)]
      : clip.receivedTags;
  const withVersions = addVersions(stored, contribution, before, share, author, texts);
  const annotations = placeOn(withVersions, contribution.annotations, author);
  // Shared again after everybody had taken it back.
  const isBack = isFirst && isUntouched(stored, share);
  return recount({
    ...withVersions,
    clip: {
      ...withVersions.clip,
      // Later, the user may have removed it.
      tags: isFirst && !hadTag ? contribution.clip.tags.reduce(withTag, clip.tags) : clip.tags,
      contributions: [...others, toEntry(share, author, contribution.clip.note)],
      ...(isBack && { deletedAt: null }),
      ...(received && { receivedTags: received }),
    },
    annotations,
  });
}

/** Adds newer texts of the member to a clip that has its text from them. */
function addVersions(
  stored: StoredClip,
  contribution: SyncedClip,
  before: SyncedClip | null,
  share: SharedTag,
  author: Author,
  texts: ReadonlyMap<string, Article>,
): StoredClip {
  const shown = before && adopt(before, share, author).clip.versionId;
  if (shown !== stored.clip.versionId) return stored;
  const present = new Set(stored.versions.map(({ id }) => id));
  const added = contribution.versions.flatMap(({ id, keptAt, hash }): readonly Version[] => {
    const article = texts.get(hash);
    return article && !present.has(id) ? [{ id, clipId: stored.clip.id, keptAt, article }] : [];
  });
  const versions = [...stored.versions, ...added];
  const next = versions.find(({ id }) => id === contribution.clip.versionId);
  if (next === undefined) return { ...stored, versions };
  const described = describeText(next, stored.clip.corrections);
  return { ...stored, clip: { ...stored.clip, ...described }, versions };
}

/** The annotations of a clip, with these of a member in place of earlier ones. */
function placeOn(
  stored: StoredClip,
  given: readonly Annotation[],
  author: Author,
): readonly Annotation[] {
  const known = new Map(stored.annotations.map((one) => [one.id, one]));
  const saved = new Set(stored.versions.map(({ id }) => id));
  const shown = currentVersion(stored);
  const placed = given.map((one): Annotation => {
    const own = { ...one, clipId: stored.clip.id };
    const there = saved.has(own.versionId)
      ? own
      : (relocateAnnotations(shown, [own], placePassages)[0] ?? own);
    // Hidden here.
    return { ...there, deletedAt: known.get(one.id)?.deletedAt ?? null };
  });
  return [...stored.annotations.filter((one) => one.author?.id !== author.id), ...placed];
}

function withdraw(
  stored: StoredClip,
  share: SharedTag,
  author: Author,
  isOwn: boolean,
  now: Instant,
): StoredClip {
  const { contributions = [], receivedTags = [], ...clip } = stored.clip;
  const others = contributions.filter((one) => !isOf(one, share, author));
  const annotations = stored.annotations.filter((one) => one.author?.id !== author.id);
  const isLast = !others.some((one) => one.share === share.id);
  const isReceived = receivedTags.includes(tagKey(share.tag));
  const tags =
    isLast && isReceived ? clip.tags.filter((tag) => !isBelow(tag, share.tag)) : clip.tags;
  const stillReceived = isLast
    ? receivedTags.filter((key) => key !== tagKey(share.tag))
    : receivedTags;
  const left = recount({
    ...stored,
    clip: {
      ...clip,
      tags,
      ...(others.length > 0 && { contributions: others }),
      ...(stillReceived.length > 0 && { receivedTags: stillReceived }),
    },
    annotations,
  });
  const isGone = isLast && !isReceived && !isOwn && isUntouched(left, share);
  return isGone ? { ...left, clip: { ...left.clip, deletedAt: now, updatedAt: now } } : left;
}

/** Whether a clip came from the share, and the user added nothing to it. */
function isUntouched({ clip, annotations }: StoredClip, share: SharedTag): boolean {
  return (
    hasSharedId(clip, share) &&
    annotations.length === 0 &&
    clip.note === '' &&
    clip.favouriteAt === null &&
    clip.contributions === undefined &&
    clip.tags.every((tag) => isBelow(tag, share.tag))
  );
}

function isOf({ share, author }: Contribution, { id }: SharedTag, member: Author): boolean {
  return share === id && author.id === member.id;
}

function toEntry(share: SharedTag, author: Author, note: string): Contribution {
  return { share: share.id, author, note };
}

function recount(stored: StoredClip): StoredClip {
  const annotationCount = stored.annotations.filter(({ deletedAt }) => deletedAt === null).length;
  return { ...stored, clip: { ...stored.clip, annotationCount } };
}
