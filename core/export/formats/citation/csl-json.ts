import type { WholeClip } from '../../../model';
import type { CalendarDay } from '../../values/calendar-day';
import { createJsonListWriter, type ListWriter, type ListWriterOptions } from '../list-writer';
import { portableJson } from '../portable-json';
import { createCitationKeys } from './citation-key';
import { type CitedStory, toCitedStory } from './cited-story';
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

/** Writes CSL-JSON clip by clip. */
export function createCslJsonWriter({ timeZone }: ListWriterOptions): ListWriter {
  const keyOf = createCitationKeys();
  const itemsOf = (whole: WholeClip) => {
    const story = toCitedStory(whole, timeZone);
    return [cslItem(story, keyOf(story))];
  };
  return portableJson(createJsonListWriter('[', itemsOf, () => '\n]\n'));
}

function cslItem(story: CitedStory, id: string) {
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
