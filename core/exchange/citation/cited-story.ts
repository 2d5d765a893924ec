import { currentVersion, type WholeClip } from '../../model';
import { type CalendarDay, publishersDay, readersDay } from '../calendar-day';
import { titleOf } from '../title-of';
import { type Name, splitName } from './person-name';

/** A clip as citations see it: which story, and when the copy was read. */
export interface CitedStory {
  readonly title: string;
  /** The original publisher of a story that nobody signed, else those of the byline. */
  readonly authors: readonly Name[];
  readonly newspaper: string | null;
  /** The original publisher or agency of a syndicated story. */
  readonly source: string | null;
  /** The day of publishing on the publisher's clock. */
  readonly issued: CalendarDay | null;
  /** The day on which the copy was kept, on the reader's clock. */
  readonly accessed: CalendarDay;
  readonly url: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly abstract: string | null;
  readonly tags: readonly string[];
}

/** What there is to cite of a clip. `timeZone` is the reader's, by its IANA name. */
export function citedStory(whole: WholeClip, timeZone = 'UTC'): CitedStory {
  const { article, keptAt } = currentVersion(whole);
  const { authors, publisher, sourceCredit, publishedAt, language } = article;
  const isHouse = (name: string) => name === publisher || name === sourceCredit;
  const signed = authors
    .filter((name) => name.trim() !== '')
    .map((name) => (isHouse(name) ? { literal: name } : splitName(name, language)));
  return {
    title: titleOf(article).replace(/\s+/g, ' ').trim(),
    authors: signed.length > 0 || sourceCredit === null ? signed : [{ literal: sourceCredit }],
    newspaper: publisher,
    source: sourceCredit,
    issued: publishedAt === null ? null : publishersDay(publishedAt),
    accessed: readersDay(keptAt, timeZone),
    url: article.url,
    language,
    section: article.section,
    abstract: article.standfirst,
    tags: whole.clip.tags,
  };
}
