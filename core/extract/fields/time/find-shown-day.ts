import type { ZonedTime } from '../../../model';
import type { Draft } from '../../step';
import { findHeadingElement } from '../find-heading-element';
import { findLinesNearHeading } from '../find-lines-near-heading';
import { isPhotoCredit, updateWords } from './time-words';

/** Characters. Longer lines are captions and teasers with a date in them. */
const maxLineLength = 80;

/** Dates in the lines around the headline. */
export interface DatesNearHeadline {
  readonly published: readonly ZonedTime[];
  /** From lines that say when the story was changed. */
  readonly modified: readonly ZonedTime[];
}

/** Reads the dates in the lines around the headline. */
export function readDatesNearHeadline(
  { page, headline }: Draft,
  read: (text: string) => ZonedTime | null,
): DatesNearHeadline {
  const heading = findHeadingElement(page.document, headline);
  const dates = findLinesNearHeading(heading)
    .filter((line) => line.length <= maxLineLength && !isPhotoCredit(line))
    .flatMap((line) => {
      const time = read(line);
      return time === null ? [] : [{ time, isUpdate: updateWords.test(line) }];
    });
  const list = (isUpdate: boolean) =>
    dates.filter((date) => date.isUpdate === isUpdate).map(({ time }) => time);
  return { published: list(false), modified: list(true) };
}

/** Returns the date of publication if the page shows exactly one, which is not today's. */
export function findShownDay({ published }: DatesNearHeadline, now: Date): ZonedTime | null {
  const days = new Set(published.map((time) => time.slice(0, 10)));
  const [first] = published;
  // Newspapers show today's date above every story.
  const isToday = first !== undefined && isSameDay(first, now);
  return first === undefined || days.size > 1 || isToday ? null : first;
}

/** True within a day, because the page's time zone is unknown. */
function isSameDay(time: ZonedTime, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(time)) < 36 * 60 * 60 * 1000;
}
