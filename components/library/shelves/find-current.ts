import {
  getPlace,
  isWithinPlace,
  makePublisherQuery,
  makeTagQuery,
  placeQueries,
} from '../search/queries';
import { eachTag, type ShelfData } from './shelves';

/** Returns the query of the most specific place that contains a query. Defaults to all clips. */
export function findCurrent(shelves: ShelfData | null, question: string): string {
  const asked = question.trim();
  if (shelves?.searches.some((search) => search.question === asked)) return asked;
  const fixed = placeQueries[getPlace(asked)];
  if (fixed !== '' || asked === '') return fixed;
  const all = [
    ...eachTag(shelves?.tags ?? []).map(({ name }) => makeTagQuery(name)),
    ...(shelves?.publishers ?? []).map(({ name }) => makePublisherQuery(name)),
  ];
  return all.find((place) => isWithinPlace(asked, place)) ?? '';
}
