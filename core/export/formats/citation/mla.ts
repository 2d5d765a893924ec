import { type CalendarDay, getMonthName } from '../../values/calendar-day';
import type { CitedStory } from './cited-story';
import { getShortName, invertFirstName, joinNames } from './list-names';
import { endWithPeriod, quotedTitle, toInnerQuotes } from './sentence';
import { italic, type StyledText, upright } from './styled-text';

/** Months of up to four letters are not abbreviated. */
const maxMonthLength = 4;

/** A works-cited entry in MLA style, 9th edition. */
export function mlaEntry(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const turned = invertFirstName(authors);
  const names = turned.length > 2 ? `${turned[0]}, et al.` : joinNames(turned, true);
  const head = names === '' ? '' : `${endWithPeriod(names)} `;
  return [
    upright(`${head}${quotedTitle(toInnerQuotes(title), '.')} `),
    ...(newspaper === null ? [] : [italic(newspaper), upright(', ')]),
    upright(issued ? `${shortDay(issued)}, ` : ''),
    upright(url === null ? '' : `${url}. Accessed ${shortDay(accessed)}.`),
  ];
}

/** "(Mensah and Ruiz)" */
export function mlaMention({ authors, title }: CitedStory): string {
  const names = authors.map(getShortName);
  if (names.length === 0) return `(“${toInnerQuotes(title)}”)`;
  return `(${names.length > 2 ? `${names[0]} et al.` : joinNames(names, false)})`;
}

/** "12 Nov. 2026" */
function shortDay({ year, month, day }: CalendarDay): string {
  const name = getMonthName(month);
  const short = name.startsWith('Sept') ? 'Sept' : name.slice(0, 3);
  return `${day} ${name.length > maxMonthLength ? `${short}.` : name} ${year}`;
}
