import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Colour, colourSchema } from './annotation';

/**
 * A tag of the library. A name is a path of words parted by "/"
 * ("alden/council"), so that tags make a tree.
 */
export interface Tag {
  /** The folded name: what makes two spellings the same tag. */
  readonly key: string;
  /** The name as the reader first wrote it. */
  readonly name: string;
  /** How many clips and annotations carry it. */
  readonly uses: number;
  readonly usedAt: Instant;
  /** Null is "as the theme has it". */
  readonly colour: Colour | null;
  /** When its name or its colour was changed last, or it fell out of use. */
  readonly updatedAt: Instant;
  /** Since when nothing carries it; null while something does. Its colour is kept for its return. */
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

/** The most characters of a tag's name, all of its path. */
export const longestTagName = 120;

/**
 * A tag's name as it is kept: no "#" before a step of its path, single spaces,
 * no empty steps, at most 120 characters. Empty when nothing is left. A name
 * that was cleaned stays as it is.
 */
export function cleanTagName(typed: string): string {
  // By code points, so that no character is cut in half.
  const name = [...spellTag(typed)].slice(0, longestTagName).join('');
  return name.replace(/[\s/]+$/, '');
}

/** Whether a name is longer than one can be kept. */
export function isTagNameTooLong(typed: string): boolean {
  return [...spellTag(typed)].length > longestTagName;
}

function spellTag(typed: string): string {
  const steps = typed
    .normalize('NFC')
    .split(/[/／]/)
    .map((step) => step.replace(/[\s,]+/g, ' ').replace(/^[\s#]+|\s+$/g, ''))
    .filter((step) => step !== '');
  return steps.join('/');
}

/** What makes two spellings the same tag: case and width do not count. */
export function tagKey(name: string): string {
  return cleanTagName(name).normalize('NFKC').toLowerCase();
}

/** What a tag that is `key` or below it becomes when that one is named anew. */
export function renameWithin(tag: string, key: string, name: string): string {
  return [name, ...tag.split('/').slice(key.split('/').length)].join('/');
}

/** Adds a tag to a list unless it is there already, in any spelling. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const name = cleanTagName(typed);
  if (name === '' || tags.some((tag) => tagKey(tag) === tagKey(name))) return tags;
  return [...tags, name];
}

/**
 * Tags after they were edited from `before` to `after`, where by now `stored` are
 * kept: what the edit added is added, what it removed is removed, all else stays.
 * Spellings of one tag count as the same.
 */
export function mergeTags(
  stored: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const added = withoutTags(after, before);
  const removed = withoutTags(before, after);
  return added.reduce(withTag, withoutTags(stored, removed));
}

/** The tags of a list that are not in another, in any spelling. */
export function withoutTags(
  tags: readonly string[],
  unwanted: readonly string[],
): readonly string[] {
  const keys = new Set(unwanted.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}
