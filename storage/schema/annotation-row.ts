import { type Annotation, type Colour, type Instant, tagKey } from '../../core/model';
import type { AnnotationRow } from './rows';

/** Separates the list from the position in it. Sorts before every character of a tag. */
const separator = '\u0001';

/** Position by time of creation, oldest first. Ties are broken by id. */
function toPosition({ createdAt, id }: Pick<Annotation, 'createdAt' | 'id'>): string {
  return `${createdAt} ${id}`;
}

/** A list of the notebook: all annotations, those of a colour, or those of a tag and its subtags. */
export type PlaceList = { colour: Colour } | { tag: string } | 'all';

/** Returns the place of an annotation in a list, or the start of the list for null. */
export function toPlace(
  list: PlaceList,
  annotation: Pick<Annotation, 'createdAt' | 'id'> | null,
): string {
  const position = annotation === null ? '' : toPosition(annotation);
  if (list === 'all') return `${separator}${position}`;
  return 'colour' in list
    ? `colour:${list.colour}${separator}${position}`
    : `tag:${list.tag}${separator}${position}`;
}

/** Range of the places in all tag lists. */
export const [firstTagPlace, lastTagPlace] = ['tag:', 'tag:\uffff'];

/** Returns the folded tag name of a place in a tag list. */
export function getTagOfPlace(place: string): string {
  return place.slice(firstTagPlace.length, place.indexOf(separator));
}

/** Returns a key after all places of a tag's list and before the next list. */
export function getTagEnd(tag: string): string {
  return `tag:${tag}${separator}\uffff`;
}

/** Converts an annotation to its stored form. `arrivedAt` is set if an import added it. */
export function toAnnotationRow(annotation: Annotation, arrivedAt?: Instant): AnnotationRow {
  const { places: _, ...bare } = annotation as Annotation & { places?: unknown };
  const tagKeys = annotation.tags.map(tagKey);
  const row = { ...bare, tagKeys, ...(arrivedAt !== undefined && { arrivedAt }) };
  return annotation.deletedAt === null ? { ...row, places: listPlaces(annotation) } : row;
}

/** Removes the fields that only the database needs. */
export function fromAnnotationRow({
  tagKeys: _,
  places: __,
  arrivedAt: ___,
  ...annotation
}: AnnotationRow): Annotation {
  return annotation;
}

function listPlaces(annotation: Annotation): readonly string[] {
  const tags = new Set(annotation.tags.flatMap((tag) => withAncestors(tagKey(tag))));
  const lists: PlaceList[] = [
    'all',
    { colour: annotation.colour },
    ...[...tags].map((tag) => ({ tag })),
  ];
  return lists.map((list) => toPlace(list, annotation));
}

/** Returns a tag key and its parents: "alden/council/tax", "alden/council", "alden". */
function withAncestors(key: string): readonly string[] {
  const parts = key.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
