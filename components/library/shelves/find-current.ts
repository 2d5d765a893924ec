import { isWithin, placeOf, placeQuestions, siteQuestion, tagQuestion } from '../search/questions';
import { eachTag, type ShelvesShown } from './shelves';

/** The question of the place in which a question asks: the one that says most of it, else all clips. */
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
