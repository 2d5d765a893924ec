import { type Annotation, type Colour, type Instant, tagKey } from '../../core/model';
import type { AnnotationRow } from './rows';

/** Parts what a list is of from the place in it. Sorts before all that can stand in a tag. */
const mark = '\u0001';

/** An annotation's place in time: newest last, the id deciding between those of one moment. */
function momentOf({ createdAt, id }: Pick<Annotation, 'createdAt' | 'id'>): string {
  return `${createdAt} ${id}`;
}

/** A list of the notebook: all, those of a colour, or those of a tag and what lies below it. */
export type PlaceList = { colour: Colour } | { tag: string } | 'all';

/** The place in a list of an annotation, or with null the beginning of all places in it. */
export function placeIn(
  list: PlaceList,
  annotation: Pick<Annotation, 'createdAt' | 'id'> | null,
): string {
  const moment = annotation === null ? '' : momentOf(annotation);
  if (list === 'all') return `${mark}${moment}`;
  return 'colour' in list
    ? `colour:${list.colour}${mark}${moment}`
    : `tag:${list.tag}${mark}${moment}`;
}

/** Between these lie the places in all lists of tags. */
export const [firstTagPlace, lastTagPlace] = ['tag:', 'tag:\uffff'];

/** The folded name of the tag in whose list a place lies. */
export function tagOfPlace(place: string): string {
  return place.slice(firstTagPlace.length, place.indexOf(mark));
}

/** Behind all places in the list of a tag, and before any other list. */
export function endOfTag(tag: string): string {
  return `tag:${tag}${mark}\uffff`;
}

/** An annotation as it is stored, and when a file brought it. */
export function toAnnotationRow(annotation: Annotation, arrivedAt?: Instant): AnnotationRow {
  const { places: _, ...bare } = annotation as Annotation & { places?: unknown };
  const tagKeys = annotation.tags.map(tagKey);
  const row = { ...bare, tagKeys, ...(arrivedAt !== undefined && { arrivedAt }) };
  return annotation.deletedAt === null ? { ...row, places: placesOf(annotation) } : row;
}

/** A stored annotation without what only the database needs. */
export function fromAnnotationRow({
  tagKeys: _,
  places: __,
  arrivedAt: ___,
  ...annotation
}: AnnotationRow): Annotation {
  return annotation;
}

function placesOf(annotation: Annotation): readonly string[] {
  const tags = new Set(annotation.tags.flatMap((tag) => withAncestors(tagKey(tag))));
  const lists: PlaceList[] = [
    'all',
    { colour: annotation.colour },
    ...[...tags].map((tag) => ({ tag })),
  ];
  return lists.map((list) => placeIn(list, annotation));
}

/** "alden/council/tax" with "alden" and "alden/council". */
function withAncestors(key: string): readonly string[] {
  const steps = key.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
