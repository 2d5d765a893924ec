import type { CalendarDay } from '../../values/calendar-day';
import { createCitationKeys } from './citation-key';
import type { CitedStory } from './cited-story';
import type { Name } from './person-name';

/**
 * Stories as CSL-JSON items of type `article-newspaper`, or `document` for works without
 * an address, which may be books
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).
 * Unknown fields are left out.
 */
export function toCslJson(stories: readonly CitedStory[]): string {
  const keyOf = createCitationKeys();
  return `${JSON.stringify(
    stories.map((story) => cslItem(story, keyOf(story))),
    null,
    1,
  )}\n`;
}

/** One item, with its key. */
export function cslItem(story: CitedStory, id: string) {
  return {
    id,
    type: story.url === null ? 'document' : 'article-newspaper',
    title: story.title,
    ...(story.authors.length > 0 && { author: story.authors.map(cslName) }),
    ...(story.newspaper !== null && { 'container-title': story.newspaper }),
    ...(story.source !== null && { 'original-publisher': story.source }),
    ...(story.issued !== null && { issued: cslDate(story.issued) }),
    ...(story.url !== null && { accessed: cslDate(story.accessed), URL: story.url }),
    ...(story.language !== null && { language: story.language }),
    ...(story.section !== null && { section: story.section }),
    ...(story.abstract !== null && { abstract: story.abstract }),
    ...(story.tags.length > 0 && { keyword: story.tags.join(', ') }),
  };
}

function cslDate({ year, month, day }: CalendarDay) {
  return { 'date-parts': [[year, month, day]] };
}

function cslName(name: Name) {
  if ('literal' in name) return name;
  return {
    ...(name.given !== '' && { given: name.given }),
    family: name.family,
    ...(name.dropping !== '' && { 'dropping-particle': name.dropping }),
    ...(name.nonDropping !== '' && { 'non-dropping-particle': name.nonDropping }),
    ...(name.suffix !== '' && { suffix: name.suffix }),
  };
}
