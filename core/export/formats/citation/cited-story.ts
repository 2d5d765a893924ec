import { currentVersion, type WholeClip } from '../../../model';
import { type CalendarDay, getPublisherDay, getUserDay } from '../../values/calendar-day';
import { getTitle } from '../../values/title';
import { type Name, splitName } from './person-name';

/** A clip as citations need it: the story, and when it was read. */
export interface CitedStory {
  readonly title: string;
  /** The authors from the byline, or the original publisher of an unsigned story. */
  readonly authors: readonly Name[];
  readonly newspaper: string | null;
  /** The original publisher or agency of a syndicated story. */
  readonly source: string | null;
  /** The day of publication in the publisher's time zone. */
  readonly issued: CalendarDay | null;
  /** The day the copy was saved, in the user's time zone. */
  readonly accessed: CalendarDay;
  readonly url: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly abstract: string | null;
  readonly tags: readonly string[];
}

/** The citable facts of a clip. `timeZone` is the user's, an IANA name. */
export function toCitedStory(whole: WholeClip, timeZone = 'UTC'): CitedStory {
  const { article, keptAt } = currentVersion(whole);
  const { authors, publisher, sourceCredit, publishedAt, language } = article;
  const isHouse = (name: string) => name === publisher || name === sourceCredit;
  const signed = authors
    .filter((name) => name.trim() !== '')
    .map((name) => (isHouse(name) ? { literal: name } : splitName(name, language)));
  return {
    title: getTitle(article).replace(/\s+/g, ' ').trim(),
    authors: signed.length > 0 || sourceCredit === null ? signed : [{ literal: sourceCredit }],
    newspaper: publisher,
    source: sourceCredit,
    issued: publishedAt === null ? null : getPublisherDay(publishedAt),
    accessed: getUserDay(keptAt, timeZone),
    url: article.url,
    language,
    section: article.section,
    abstract: article.standfirst,
    tags: whole.clip.tags,
  };
}
