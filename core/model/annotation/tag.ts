import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Colour, colourSchema } from './colours';

/**
 * A tag of the library. A name is a path separated by "/" ("alden/council"), so tags
 * form a tree.
 */
export interface Tag {
  /** The folded name. Spellings with the same key are the same tag. */
  readonly key: string;
  /** The name as the user first wrote it. */
  readonly name: string;
  /** How many clips and annotations have it. */
  readonly uses: number;
  readonly usedAt: Instant;
  /** Null for the theme's default. */
  readonly colour: Colour | null;
  /** When its name or colour last changed, or it fell out of use. */
  readonly updatedAt: Instant;
  /** When it fell out of use; null while it is used. Its colour is kept for its return. */
  readonly deletedAt: Instant | null;
}

export const tagSchema: v.GenericSchema<unknown, Tag> = v.object({
  key: v.string(),
  name: v.string(),
  uses: v.number(),
  usedAt: instantSchema,
  colour: v.nullable(colourSchema),
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});

/** Characters in a tag's name, including its path. */
export const maxTagNameLength = 120;

/**
 * Normalises a typed tag name: no "#" before a segment of its path, single spaces, no
 * empty segments, at most 120 characters. Empty if nothing is left. Idempotent.
 */
export function cleanTagName(typed: string): string {
  // By code points, so no surrogate pair is split.
  const name = [...normaliseTagPath(typed)].slice(0, maxTagNameLength).join('');
  return name.replace(/[\s/]+$/, '');
}

/** Returns clean tag names without duplicates. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  return withTags([], tags);
}

/** True if a name exceeds the maximum length. */
export function isTagNameTooLong(typed: string): boolean {
  return [...normaliseTagPath(typed)].length > maxTagNameLength;
}

/** Zero-width characters alone would be an invisible tag. Within a name they matter. */
const visible = /[^\p{Cc}\p{Cf}\p{Z}]/u;

function normaliseTagPath(typed: string): string {
  const segments = typed
    .normalize('NFC')
    .split(/[/／]/)
    .map((segment) => segment.replace(/[\s,]+/g, ' ').replace(/^[\s#]+|\s+$/g, ''))
    .filter((segment) => visible.test(segment));
  return segments.join('/');
}

/** Returns the key of a tag. Ignores case and width. */
export function tagKey(name: string): string {
  return cleanTagName(name).normalize('NFKC').toLowerCase();
}

/** Returns the new name of `tag`, which is `key` or below it, after `key` is renamed to `name`. */
export function renameTagPath(tag: string, key: string, name: string): string {
  return [name, ...tag.split('/').slice(key.split('/').length)].join('/');
}

/** Adds tags to a list unless they are already there in any spelling. */
export function withTags(tags: readonly string[], typed: readonly string[]): readonly string[] {
  const keys = new Set(tags.map(tagKey));
  const added = typed.map(cleanTagName).filter((name) => {
    const key = tagKey(name);
    const isNew = name !== '' && !keys.has(key);
    if (isNew) keys.add(key);
    return isNew;
  });
  return added.length === 0 ? tags : [...tags, ...added];
}

/**
 * Applies the edit of tags from `before` to `after` to the `stored` ones: adds what it
 * added, removes what it removed, and leaves the rest. Ignores spelling.
 */
export function mergeTags(
  stored: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const added = withoutTags(after, before);
  const removed = withoutTags(before, after);
  return withTags(withoutTags(stored, removed), added);
}

/** Returns the tags that are not in `unwanted`, in any spelling. */
export function withoutTags(
  tags: readonly string[],
  unwanted: readonly string[],
): readonly string[] {
  const keys = new Set(unwanted.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}
