import { type CalendarDay, getMonthName } from '../../values/calendar-day';
import type { CitedStory } from './cited-story';
import { getShortName } from './list-names';
import type { Name } from './person-name';
import { endWithPeriod, toInnerQuotes } from './sentence';
import { italic, type StyledText, upright } from './styled-text';

/** Maximum number of names in an entry; if there are more, the first nineteen and the last. */
const maxNames = 20;

/** A reference list entry in APA style, 7th edition, section 10.1, examples 16 and 17. */
export function apaEntry(story: CitedStory): StyledText {
  const { authors, title, newspaper, issued, accessed, url } = story;
  const date = `(${issued ? longDay(issued) : 'n.d.'}).`;
  const head =
    authors.length > 0
      ? `${endWithPeriod(apaNames(authors))} ${date} ${endWithPeriod(title)} `
      : `${endWithPeriod(title)} ${date} `;
  return [
    upright(head),
    ...(newspaper === null ? [] : [italic(newspaper), upright('. ')]),
    upright(
      url === null
        ? ''
        : `Retrieved ${getMonthName(accessed.month)} ${accessed.day}, ${accessed.year}, from ${url}`,
    ),
  ];
}

/** "(Mensah & Ruiz, 2026)" */
export function apaMention({ authors, title, issued }: CitedStory): string {
  const [first, second] = authors.map(getShortName);
  const who =
    first === undefined
      ? `“${toInnerQuotes(title)}”`
      : authors.length > 2
        ? `${first} et al.`
        : [first, second].filter(Boolean).join(' & ');
  return `(${who}, ${issued?.year ?? 'n.d.'})`;
}

/** "2026, November 12" */
function longDay({ year, month, day }: CalendarDay): string {
  return `${year}, ${getMonthName(month)} ${day}`;
}

function apaNames(authors: readonly Name[]): string {
  const names = authors.map(apaName);
  if (names.length === 1) return names[0] ?? '';
  if (names.length <= maxNames) return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
  return `${names.slice(0, maxNames - 1).join(', ')}, . . . ${names.at(-1)}`;
}

/** "van Mensah, A.-M., Jr." */
function apaName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { dropping, given, suffix } = name;
  const first = [initials(given), dropping].filter(Boolean).join(' ');
  return [getShortName(name), first, suffix].filter(Boolean).join(', ');
}

/** "Ada Marie-Luise" becomes "A. M.-L."; a name in a script without initials is left whole. */
function initials(given: string): string {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(given)) {
    return given;
  }
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split(/[-‐]/)
        .filter(Boolean)
        .map((part) => `${[...part][0]?.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
}
