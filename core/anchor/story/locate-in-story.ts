import type { Passage } from '../../model';
import { locateInText } from '..';
import { assignField, locateInField } from '../fields';
import type { TextPlace } from '../text/finder';
import { isOnlyUnlabelled } from './is-only-unlabelled';
import { type StoryPart, type StoryText, splitFieldTexts } from './story-text';

/**
 * Locates passages in a story: in their field, or else in the body, or else in the whole text.
 * Returns places in the whole text, in the order of `passages`; a lost passage gives null.
 *
 * A passage whose quote has labels that the article lacks, such as "By", is found approximately.
 *
 * A passage without a field may be one of a page from before fields were stored. The field is
 * then found by its context.
 */
export function locateInStory(
  text: StoryText,
  passages: readonly Passage[],
  language: string | null,
): readonly (TextPlace | null)[] {
  const texts = splitFieldTexts(text);
  const inFields = passages.map((passage): TextPlace | null => {
    const assigned = assignField(passage, texts);
    const index = texts.findIndex(({ field }) => field === assigned.field);
    const [part, field] = [text.parts[index], texts[index]];
    const place = field && part && locateInField(assigned, field, language ?? '');
    return place ? shift(place, part) : null;
  });
  const rest = [...passages.keys()].filter((index) => inFields[index] === null);
  const unassigned = rest.flatMap((index) => passages[index] ?? []);
  const found = locateInParts(text, unassigned, language);
  const places = [...inFields];
  for (const [at, index] of rest.entries()) places[index] = found[at] ?? null;
  return places.map((place, index) => {
    const exact = passages[index]?.quote.exact ?? '';
    if (place?.how !== 'changed' || !isOnlyUnlabelled(exact, text, place)) return place;
    return { start: place.start, end: place.end, how: 'approximate' };
  });
}

/** Locates passages in the body; those that are not in it unchanged, in the whole text as well. */
function locateInParts(
  text: StoryText,
  passages: readonly Passage[],
  language: string | null,
): readonly (TextPlace | null)[] {
  if (passages.length === 0) return [];
  const body = text.parts.find(({ field }) => field === null);
  const places = body
    ? locateInText(text.units.slice(body.start, body.end), passages, language).map(
        (place) => place && shift(place, body),
      )
    : passages.map(() => null);
  const open = passages.filter((_, index) => getRank(places[index]) < ranks.moved);
  if (open.length === 0) return places;
  const inWhole = locateInText(text.units, open, language);
  return places.map((place, index) => {
    const at = open.indexOf(passages[index] as Passage);
    const other = inWhole[at] ?? null;
    return getRank(other) > getRank(place) ? other : place;
  });
}

const ranks = { exact: 3, moved: 3, approximate: 2, changed: 1 };

function getRank(place: TextPlace | null | undefined): number {
  return place ? ranks[place.how] : 0;
}

function shift(place: TextPlace, { start }: StoryPart): TextPlace {
  return { ...place, start: place.start + start, end: place.end + start };
}
