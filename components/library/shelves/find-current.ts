import { isWithin, placeOf, placeQuestions, siteQuestion, tagQuestion } from '../search/questions';
import { eachTag, type ShelvesShown } from './shelves';

/** Returns the query of the most specific place that contains a query. Defaults to all clips. */
export function findCurrent(shelves: ShelvesShown | null, question: string): string {
  const asked = question.trim();
  if (shelves?.searches.some((search) => search.question === asked)) return asked;
  const fixed = placeQuestions[placeOf(asked)];
  if (fixed !== '' || asked === '') return fixed;
  const all = [
    ...eachTag(shelves?.tags ?? []).map(({ name }) => tagQuestion(name)),
    ...(shelves?.publishers ?? []).map(({ site }) => siteQuestion(site)),
  ];
  return all.find((place) => isWithin(asked, place)) ?? '';
}
