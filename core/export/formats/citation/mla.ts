import { type CalendarDay, monthName } from '../../values/calendar-day';
import type { CitedStory } from './cited-story';
import { firstTurned, joinNames, shortName } from './list-names';
import { quotedTitle, sentence, withinQuotes } from './sentence';
import { italic, type StyledText, upright } from './styled-text';

/** Months of up to four letters are not abbreviated. */
const longestMonth = 4;

/** A works-cited entry in MLA style, 9th edition. */
export function mlaEntry(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const turned = firstTurned(authors);
  const names = turned.length > 2 ? `${turned[0]}, et al.` : joinNames(turned, true);
  const head = names === '' ? '' : `${sentence(names)} `;
  return [
    upright(`${head}${quotedTitle(withinQuotes(title), '.')} `),
    ...(newspaper === null ? [] : [italic(newspaper), upright(', ')]),
    upright(issued ? `${shortDay(issued)}, ` : ''),
    upright(url === null ? '' : `${url}. Accessed ${shortDay(accessed)}.`),
  ];
}

/** "(Mensah and Ruiz)" */
export function mlaMention({ authors, title }: CitedStory): string {
  const names = authors.map(shortName);
  if (names.length === 0) return `(“${withinQuotes(title)}”)`;
  return `(${names.length > 2 ? `${names[0]} et al.` : joinNames(names, false)})`;
}

/** "12 Nov. 2026" */
function shortDay({ year, month, day }: CalendarDay): string {
  const name = monthName(month);
  const short = name.startsWith('Sept') ? 'Sept' : name.slice(0, 3);
  return `${day} ${name.length > longestMonth ? `${short}.` : name} ${year}`;
}
