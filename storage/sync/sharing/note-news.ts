import * as v from 'valibot';
import type { Instant, StoredClip } from '../../../core/model';
import {
  changeNews,
  noNews,
  type ShareNews,
  type SyncedClip,
  shareNewsSchema,
  toShareNewsPreference,
} from '../../../core/sync';
import type { LibraryDatabase } from '../../schema/database';
import { getPreference, savePreference } from '../../settings/preferences';
import { isFromShare } from './apply-contribution';
import type { SharedTag } from './share-scope';

/** What another member contributed to a clip before, and what they do now. */
interface Contributed {
  readonly member: string;
  readonly before: SyncedClip | null;
  readonly contribution: SyncedClip | null;
  /** The clip of this library, before and after. */
  readonly stored: StoredClip | null;
  readonly after: StoredClip | null;
}

/** Counts what a member has added to a share, once this device has received what there was before. */
export async function noteNews(
  db: LibraryDatabase,
  share: SharedTag,
  contributed: Contributed,
  now: Instant,
): Promise<void> {
  // The user's own, from another device.
  if (contributed.member === share.member) return;
  const added = listAdded(share, contributed);
  const gone = listGone(contributed);
  if ([added, gone].every(({ clips, highlights }) => clips.length + highlights.length === 0))
    return;
  const preference = toShareNewsPreference(share.id);
  const news = v.parse(shareNewsSchema, await getPreference(db, preference));
  if (news === null) return;
  const next = changeNews(news, added, gone);
  if (next !== news) await savePreference(db, preference, next, now);
}

function listAdded(share: SharedTag, contributed: Contributed): ShareNews {
  const { before, contribution, stored, after } = contributed;
  if (contribution === null || after === null) return noNews;
  const isKnown = stored?.clip.contributions?.some((one) => one.share === share.id) ?? false;
  // Another device of the user may have received it before.
  const isTheirs = stored === null || isFromShare(stored.clip, share);
  const isNew = before === null && !isKnown && isTheirs;
  return {
    clips: isNew ? [after.clip.id] : [],
    highlights: listHighlights(contributed, contribution, before),
  };
}

function listGone(contributed: Contributed): ShareNews {
  const { before, contribution, after } = contributed;
  const isGone = contribution === null && after !== null && after.clip.deletedAt !== null;
  return {
    clips: isGone ? [after.clip.id] : [],
    highlights: listHighlights(contributed, before, contribution),
  };
}

/** The highlights of a contribution that another one lacks. */
function listHighlights(
  { member }: Contributed,
  one: SyncedClip | null,
  other: SyncedClip | null,
): readonly string[] {
  const lacking = new Set(other?.annotations.map(({ id }) => id));
  return (one?.annotations ?? [])
    .filter(({ id }) => !lacking.has(id))
    .map(({ id }) => `${member} ${id}`);
}
