import type { ZonedTime } from '../../../model';
import type { Draft } from '../../step';
import { findHeadingElement } from '../find-heading-element';
import { findLinesNearHeading } from '../find-lines-near-heading';
import { isPhotoCredit, updateWords } from './time-words';

/** Characters. Longer lines are captions and teasers with a date in them. */
const maxLineLength = 80;

/**
 * Returns the date in the lines around the headline, or null unless there is exactly one. Today's
 * date and lines that say when the story was changed do not count.
 */
export function findShownDay(
  { page, headline }: Draft,
  read: (text: string) => ZonedTime | null,
): ZonedTime | null {
  const heading = findHeadingElement(page.document, headline);
  const times = findLinesNearHeading(heading)
    .filter((line) => line.length <= maxLineLength)
    .filter((line) => !updateWords.test(line) && !isPhotoCredit(line))
    .map(read)
    .filter((time) => time !== null);
  const days = new Set(times.map((time) => time.slice(0, 10)));
  const [first] = times;
  // Newspapers show today's date above every story.
  const isToday = first !== undefined && isSameDay(first, page.now);
  return first === undefined || days.size > 1 || isToday ? null : first;
}

/** True within a day, because the page's time zone is unknown. */
function isSameDay(time: ZonedTime, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(time)) < 36 * 60 * 60 * 1000;
}
