import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { placePassages } from '../../../core/anchor/story';
import {
  type Annotation,
  type Article,
  type Author,
  annotationSchema,
  type Clip,
  type Contribution,
  contributionSchema,
  currentVersion,
  type Instant,
  listContributedIds,
  type StoredClip,
  storedClipSchema,
  tagKey,
  toContributionKey,
  type Version,
  withoutTags,
  withTags,
} from '../../../core/model';
import { describeText, relocateAnnotations } from '../../../core/reconcile';
import { addTexts, followOthers, isBelow, type Stamp, type SyncedClip } from '../../../core/sync';
import { createStableId } from '../../../core/text';
import type { SharedTag } from './share-scope';

/** What a member contributes to a clip, and what they did before. */
export interface Received {
  readonly author: Author;
  /** The id of the clip in their library. */
  readonly clipId: string;
  /** The stamp of their last change. */
  readonly changedAt: Stamp;
  /** Null if it was withdrawn. */
  readonly contribution: SyncedClip | null;
  /** Null if there was none. */
  readonly before: SyncedClip | null;
  /** By hash: all texts that this library did not have before. */
  readonly texts: ReadonlyMap<string, Article>;
}

/** What the user did with the same clip. */
export interface OwnContribution {
  /** False if they contribute nothing, or withdrew it. */
  readonly isLive: boolean;
  /** Keys of tags below the shared one that they contributed or removed, as `Contribution.tags`. */
  readonly tags: readonly string[];
  /** The ids of all shares in which they take part. */
  readonly shares: ReadonlySet<string>;
}

/**
 * Adds another member's contribution to the clip of that page. `stored` is null if the library has
 * no such clip. Returns null if nothing changes.
 */
export function applyContribution(
  stored: StoredClip | null,
  share: SharedTag,
  received: Received,
  own: OwnContribution,
  now: Instant,
): StoredClip | null {
  const contribution = received.contribution && adopt(received.contribution, received.author);
  if (stored === null) {
    // Deleted for good here, if it was there before.
    if (contribution === null || received.before !== null) return null;
    return create(contribution, share, received, now);
  }
  return contribution === null
    ? withdraw(stored, share, received, own, now)
    : update(stored, contribution, share, received, own);
}

/**
 * Gives a contribution ids that nothing else in this library has, and its author. The ids are the
 * same in all shares, so what the author shares again later is recognised.
 */
function adopt(synced: SyncedClip, author: Author): SyncedClip {
  const toId = (id: string) => createStableId(`${author.id} ${id}`);
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
  received: Received,
  now: Instant,
): StoredClip | null {
  const id = toClipId(share, clip.addresses);
  const { noteAt: _, corrections: __, ...bare } = clip;
  const contributions = [toEntry(share, received, { clip, annotations })];
  const corrections = followOthers(undefined, { contributions });
  const synced: SyncedClip = {
    clip: {
      ...bare,
      ...{ id, note: '', contributions, ...(corrections && { corrections }) },
      ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
      ...{ clippedAt: now, updatedAt: now, deletedAt: null },
    },
    versions,
    annotations: annotations.map((one) => ({ ...one, clipId: id })),
    ...(pictures && { pictures }),
    purged: {},
  };
  const created = addTexts(synced, received.texts, placePassages);
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
  received: Received,
  own: OwnContribution,
): StoredClip | null {
  const { author, before } = received;
  const { contributions = [], receivedTags = [] } = stored.clip;
  const known = contributions.find((one) => isOf(one, share, received));
  // From a server that went back to a backup.
  if (known?.changedAt !== undefined && known.changedAt > received.changedAt) return null;
  const others = contributions.filter((one) => one !== known && !isOver(one, author, own));
  const isFirst = known === undefined && before === null;
  // Later, the user may have removed the tag.
  const isReceived =
    isFirst && !hasTag(stored.clip, share) && !others.some((one) => one.share === share.id);
  const followed = followText(stored, contribution, received);
  const entry = toEntry(share, received, contribution, known);
  const annotations = placeOn(followed, contribution.annotations, author, others);
  // Shared again after everybody had taken it back.
  const isBack = isFirst && isUntouched(stored, share);
  return settle(stored, {
    ...followed,
    clip: {
      ...followed.clip,
      tags: isReceived
        ? withTags(stored.clip.tags, contribution.clip.tags)
        : followTags(stored.clip, contribution, share, received, own),
      contributions: [...others, entry].sort(compareEntries),
      ...(isBack && { deletedAt: null }),
      ...(isReceived && { receivedTags: [...receivedTags, tagKey(share.tag)] }),
    },
    annotations,
  });
}

/**
 * Whether a contribution is an earlier one of the same person, to a share in which the user no longer
 * takes part.
 */
function isOver(one: Contribution, author: Author, { shares }: OwnContribution): boolean {
  return one.author.id === author.id && !shares.has(one.share);
}

function hasTag({ tags }: Pick<Clip, 'tags'>, { tag, formerTags }: SharedTag): boolean {
  return tags.some((one) => [tag, ...formerTags].some((shared) => isBelow(one, shared)));
}

/**
 * The tags of a clip, with those below the shared tag that a member has added since. A tag that
 * somebody else gave it before is none of theirs: they have it from there, and the user may have
 * removed it. What the member removed is removed if nobody else contributes.
 */
function followTags(
  clip: Clip,
  contribution: SyncedClip,
  share: SharedTag,
  received: Received,
  own: OwnContribution,
): readonly string[] {
  const { before } = received;
  if (before === null || !hasTag(clip, share)) return clip.tags;
  const others = (clip.contributions ?? []).filter(
    (one) => one.share === share.id && !isOf(one, share, received),
  );
  const given = new Set([...own.tags, ...others.flatMap(({ tags = [] }) => tags)]);
  const [was, is] = [before.clip.tags, contribution.clip.tags];
  const added = withoutTags(is, was).filter((tag) => !given.has(toKeyBelow(tag, share)));
  const isAlone = hasSharedId(clip, share) && others.length === 0 && !own.isLive;
  const removed = isAlone ? withoutTags(was, is) : [];
  const tags = withTags(withoutTags(clip.tags, removed), added);
  // The user may have removed the others.
  return hasTag({ tags }, share) ? tags : clip.tags;
}

/** The key of a tag below the shared one, without its name. */
export function toKeyBelow(tag: string, share: SharedTag): string {
  return tagKey(tag).slice(tagKey(share.tag).length + 1);
}

/** Adds newer texts of the member to a clip that has its text from them. */
function followText(
  stored: StoredClip,
  contribution: SyncedClip,
  { author, before, texts }: Received,
): StoredClip {
  const last = before && adopt(before, author).clip;
  if (last?.versionId !== stored.clip.versionId) return stored;
  const present = new Set(stored.versions.map(({ id }) => id));
  const added = contribution.versions.flatMap(({ id, keptAt, hash }): readonly Version[] => {
    const article = texts.get(hash);
    return article && !present.has(id) ? [{ id, clipId: stored.clip.id, keptAt, article }] : [];
  });
  const versions = [...stored.versions, ...added];
  const { versionId } = contribution.clip;
  const isThere = versions.some(({ id }) => id === versionId);
  return { ...stored, clip: { ...stored.clip, ...(isThere && { versionId }) }, versions };
}

/** The annotations of a clip, with these of a member in place of earlier ones. */
function placeOn(
  stored: StoredClip,
  given: readonly Annotation[],
  author: Author,
  others: readonly Contribution[],
): readonly Annotation[] {
  const known = new Map(stored.annotations.map((one) => [one.id, one]));
  const saved = new Set(stored.versions.map(({ id }) => id));
  const shown = currentVersion(stored);
  const placed = given.map((one): Annotation => {
    const own = { ...one, clipId: stored.clip.id };
    const before = known.get(one.id);
    const there = saved.has(own.versionId)
      ? own
      : (relocateAnnotations(shown, [own], placePassages)[0] ?? own);
    // Another contribution of theirs may be newer.
    if (before && before.updatedAt > one.updatedAt) return before;
    // Hidden here.
    return { ...there, deletedAt: before?.deletedAt ?? null };
  });
  const ids = new Set(given.map(({ id }) => id));
  return [
    ...removeHighlights(stored.annotations, author, others).filter(({ id }) => !ids.has(id)),
    ...placed,
  ];
}

/** Annotations without those of a member that they no longer contribute. */
function removeHighlights(
  annotations: readonly Annotation[],
  author: Author,
  contributions: readonly Contribution[],
): readonly Annotation[] {
  const contributed = new Set(listContributedIds({ contributions }));
  return annotations.filter((one) => one.author?.id !== author.id || contributed.has(one.id));
}

function withdraw(
  stored: StoredClip,
  share: SharedTag,
  received: Received,
  own: OwnContribution,
  now: Instant,
): StoredClip {
  const { contributions = [], receivedTags = [], ...clip } = stored.clip;
  const others = contributions.filter((one) => !isOf(one, share, received));
  const annotations = removeHighlights(stored.annotations, received.author, others);
  const isLast = !others.some((one) => one.share === share.id);
  const isReceived = receivedTags.includes(tagKey(share.tag));
  const tags =
    isLast && isReceived ? clip.tags.filter((tag) => !isBelow(tag, share.tag)) : clip.tags;
  const stillReceived = isLast
    ? receivedTags.filter((key) => key !== tagKey(share.tag))
    : receivedTags;
  const left = settle(stored, {
    ...stored,
    clip: {
      ...clip,
      tags,
      ...(others.length > 0 && { contributions: others }),
      ...(stillReceived.length > 0 && { receivedTags: stillReceived }),
    },
    annotations,
  });
  const isGone = isLast && !isReceived && !own.isLive && isUntouched(left, share);
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

/** In the same order on all devices of the user. */
function compareEntries(one: Contribution, other: Contribution): number {
  return toContributionKey(one) < toContributionKey(other) ? -1 : 1;
}

/** A contribution to another clip of the same page is another one. */
function isOf(
  { share, author, clipId }: Contribution,
  { id }: SharedTag,
  received: Pick<Received, 'author' | 'clipId'>,
): boolean {
  const isSameClip = clipId === undefined || clipId === received.clipId;
  return share === id && author.id === received.author.id && isSameClip;
}

function toEntry(
  share: SharedTag,
  { author, clipId, changedAt }: Received,
  { clip, annotations }: Pick<SyncedClip, 'clip' | 'annotations'>,
  known?: Contribution,
): Contribution {
  const { note, tags, corrections } = clip;
  const keys = [...(known?.tags ?? []), ...tags.map((tag) => toKeyBelow(tag, share))];
  const entry: Contribution = {
    ...{ share: share.id, author, clipId, changedAt, note, tags: [...new Set(keys)] },
    annotationIds: annotations.map(({ id }) => id),
  };
  // From somebody else, so they can be anything.
  const isCorrected = corrections && v.is(contributionSchema, { ...entry, corrections });
  return isCorrected ? { ...entry, corrections } : entry;
}

/** Derives what a clip says of its text and its highlights, after it was changed. */
function settle(before: StoredClip, after: StoredClip): StoredClip {
  const { corrections: known, ...clip } = after.clip;
  const corrections = followOthers(known, clip);
  const annotationCount = after.annotations.filter(({ deletedAt }) => deletedAt === null).length;
  const isSameText =
    clip.versionId === before.clip.versionId && dequal(corrections, before.clip.corrections);
  const described = isSameText ? {} : describeText(currentVersion(after), corrections);
  return {
    ...after,
    clip: { ...clip, ...described, ...(corrections && { corrections }), annotationCount },
  };
}
