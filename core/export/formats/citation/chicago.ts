import { type CalendarDay, monthName } from '../../values/calendar-day';
import type { CitedStory } from './cited-story';
import { firstTurned, joinNames } from './list-names';
import { spokenName } from './person-name';
import { quotedTitle, sentence, withinQuotes } from './sentence';
import { italic, type StyledText, upright } from './styled-text';

/**
 * Maximum number of names. If there are more, an entry has the first seven, a note only
 * the first.
 */
const mostNames = { entry: 10, note: 3 };
const namesOfMany = 7;

/** A bibliography entry in Chicago style, 17th edition, 14.191 and 14.12. */
export function chicagoEntry(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const turned = firstTurned(authors);
  const names =
    turned.length > mostNames.entry
      ? `${turned.slice(0, namesOfMany).join(', ')}, et al.`
      : joinNames(turned, true);
  const head = names === '' ? '' : `${sentence(names)} `;
  return [
    upright(`${head}${quotedTitle(withinQuotes(title), '.')} `),
    ...(newspaper === null ? [] : [italic(newspaper), upright(issued ? ', ' : '. ')]),
    upright(issued ? `${longDay(issued)}. ` : ''),
    upright(url === null ? '' : `Accessed ${longDay(accessed)}. ${url}.`),
  ];
}

/** The same as a note. */
export function chicagoNote(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const spoken = authors.map(spokenName);
  const names = spoken.length > mostNames.note ? `${spoken[0]} et al.` : joinNames(spoken, false);
  return [
    upright(`${names === '' ? '' : `${names}, `}${quotedTitle(withinQuotes(title), ',')} `),
    ...(newspaper === null ? [] : [italic(newspaper), upright(', ')]),
    upright(issued ? `${longDay(issued)}, ` : ''),
    upright(url === null ? '' : `accessed ${longDay(accessed)}, ${url}.`),
  ];
}

/** "November 12, 2026" */
function longDay({ year, month, day }: CalendarDay): string {
  return `${monthName(month)} ${day}, ${year}`;
}
