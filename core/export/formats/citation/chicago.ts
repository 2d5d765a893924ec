import { type CalendarDay, getMonthName } from '../../values/calendar-day';
import type { CitedStory } from './cited-story';
import { invertFirstName, joinNames } from './list-names';
import { formatNaturalName } from './person-name';
import { endWithPeriod, quotedTitle, toInnerQuotes } from './sentence';
import { italic, type StyledText, upright } from './styled-text';

/**
 * Maximum number of authors that are all listed. Above it, a bibliography entry lists the
 * first seven and a footnote the first, with "et al.".
 */
const maxNames = { entry: 10, note: 3 };
const shownNames = 7;

/** A bibliography entry in Chicago style, 17th edition, 14.191 and 14.12. */
export function formatChicagoEntry(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const invertedNames = invertFirstName(authors);
  const names =
    invertedNames.length > maxNames.entry
      ? `${invertedNames.slice(0, shownNames).join(', ')}, et al.`
      : joinNames(invertedNames, true);
  const head = names === '' ? '' : `${endWithPeriod(names)} `;
  return [
    upright(`${head}${quotedTitle(toInnerQuotes(title), '.')} `),
    ...(newspaper === null ? [] : [italic(newspaper), upright(issued ? ', ' : '. ')]),
    upright(issued ? `${formatLongDate(issued)}. ` : ''),
    upright(url === null ? '' : `Accessed ${formatLongDate(accessed)}. ${url}.`),
  ];
}

/** A footnote in Chicago style, 17th edition. */
export function formatChicagoNote(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const namesInOrder = authors.map(formatNaturalName);
  const names =
    namesInOrder.length > maxNames.note
      ? `${namesInOrder[0]} et al.`
      : joinNames(namesInOrder, false);
  return [
    upright(`${names === '' ? '' : `${names}, `}${quotedTitle(toInnerQuotes(title), ',')} `),
    ...(newspaper === null ? [] : [italic(newspaper), upright(', ')]),
    upright(issued ? `${formatLongDate(issued)}, ` : ''),
    upright(url === null ? '' : `accessed ${formatLongDate(accessed)}, ${url}.`),
  ];
}

/** "November 12, 2026" */
function formatLongDate({ year, month, day }: CalendarDay): string {
  return `${getMonthName(month)} ${day}, ${year}`;
}
