import * as v from 'valibot';
import { type Colour, colourSchema, type SavedSearch, savedSearchSchema, tagKey } from '../model';
import { type SyncedShare, syncedShareSchema } from './sharing/share';
import { type Fields, memberPath, type Plain, parseMember } from './sync-record';

/*
 * Saved searches, tag colours and shares are one more record, named and sealed like that of a clip.
 */

/** What a library shares besides its clips. */
export interface SyncedMetadata {
  /** Deleted ones too. */
  readonly searches: readonly SavedSearch[];
  /** The colours of tags, by `tagKey`. */
  readonly colours: ReadonlyMap<string, Colour>;
  /** What the user shares with other people: all of their devices take part. */
  readonly shares: readonly SyncedShare[];
  /** The user's member id in all shares (`memberPreference`), or null. */
  readonly member: string | null;
}

const searchesPath = 'searches/';
const sharesSet = 'shares';
const coloursSet = 'colours';
/** What the tag of a share is called, by its id. */
const shareTagsSet = 'shareTags';
/** What it is or was called, by the id and `tagKey`. */
const shareNamesSet = 'shareNames';

const memberField = 'member';

const searchFields = ['name', 'question', 'createdAt', 'updatedAt', 'deletedAt'] as const;

/** Returns the fields of the record. */
export function toMetadataFields({ searches, colours, shares, member }: SyncedMetadata): Fields {
  const values: Record<string, Plain> = {};
  for (const search of searches) {
    for (const field of searchFields) {
      const value = search[field];
      if (value !== null) values[`${searchesPath}${search.id}/${field}`] = value;
    }
  }
  if (member !== null) values[memberField] = member;
  for (const [key, colour] of colours) values[memberPath(coloursSet, key)] = colour;
  for (const { id, tag, formerTags, ...share } of shares) {
    values[memberPath(sharesSet, id)] = share;
    values[memberPath(shareTagsSet, id)] = tag;
    // With the current one, which another device may replace at the same time.
    for (const name of [...formerTags, tag]) {
      values[memberPath(shareNamesSet, `${id} ${tagKey(name)}`)] = name;
    }
  }
  return { values, texts: {} };
}

/** Reads the fields of the record. What this version of Pressmark cannot read is left out. */
export function fromMetadataFields({ values }: Fields): SyncedMetadata {
  const searches = new Map<string, Record<string, Plain>>();
  const colours = new Map<string, Colour>();
  const shares: SyncedShare[] = [];
  for (const [path, value] of Object.entries(values)) {
    const member = parseMember(path);
    const at = path.lastIndexOf('/');
    if (path.startsWith(searchesPath) && at > searchesPath.length) {
      const id = path.slice(searchesPath.length, at);
      searches.set(id, { ...searches.get(id), [path.slice(at + 1)]: value });
    } else if (member?.set === coloursSet && v.is(colourSchema, value)) {
      colours.set(member.key, value);
    } else if (member?.set === sharesSet && typeof value === 'object') {
      const share = v.safeParse(syncedShareSchema, {
        ...{ ...value, id: member.key, tag: values[memberPath(shareTagsSet, member.key)] },
        formerTags: listNames(values, member.key),
      });
      if (share.success) shares.push(share.output);
    }
  }
  const read = [...searches].flatMap(([id, fields]) => {
    const search = v.safeParse(savedSearchSchema, { deletedAt: null, ...fields, id });
    return search.success ? [search.output] : [];
  });
  const member = values[memberField];
  return { searches: read, colours, shares, member: typeof member === 'string' ? member : null };
}

/** What the tag of a share is or was called. */
function listNames(values: Fields['values'], id: string): readonly string[] {
  return Object.entries(values).flatMap(([path, value]) => {
    const member = parseMember(path);
    const isName = member?.set === shareNamesSet && member.key.startsWith(`${id} `);
    return isName && typeof value === 'string' ? [value] : [];
  });
}
