import { collapseWhitespace, foldToWords } from '../../page/clean-text';

/** Marks between a headline and a site name. Only bars work without spaces around them. */
const separator = /\s+[|–—·•»›:~_/<-]+\s+|\s*[|｜ㅣ»›]\s*|\s*[：_]\s*/gu;
/** Words after a bar that are taken for an unknown site name. */
const maxSiteWords = 4;
/** Characters. Shorter names occur within too many others. */
const minNameLength = 3;
/** Share of a title part that a known name must cover, or be covered by. */
const minNameShare = 0.45;
/** Characters. Titles are shorter. Limits the work, because each part is checked separately. */
const maxTitleLength = 1_000;

/**
 * Removes the site name before or after a title, and sections in between. The result for
 * "Bridge opens | Harbour | The Alden Courier" is "Bridge opens".
 *
 * `names` are the known names of the site. With `mayGuess`, a short part after a bar is
 * removed even if it is not one of them. A title that is too long is cut at a word, with "…".
 */
export function cutSiteName(title: string, names: readonly string[], mayGuess = true): string {
  let rest = collapseWhitespace(title);
  if (rest.length > maxTitleLength) return shorten(rest);
  const siteNames = names.map(foldWithoutSpaces).filter((name) => name.length >= minNameLength);
  const parts = [...rest.matchAll(separator)];
  const last = parts.at(-1);
  if (!last) return rest;
  const end = rest.slice(last.index + last[0].length);
  if (isSiteName(end, siteNames)) {
    rest = rest.slice(0, last.index);
    // The part between two bars is a section.
    const bar = /[|｜]/.test(last[0]) ? rest.lastIndexOf('|') : -1;
    const between = rest.slice(bar + 1);
    if (bar > 0 && countWords(between) <= maxSiteWords - 1) rest = rest.slice(0, bar);
    return cutSiteName(rest, names, mayGuess);
  }
  const [first] = parts;
  const start = first ? rest.slice(0, first.index) : '';
  if (first && isSiteName(start, siteNames) && rest.length > start.length * 2) {
    return rest.slice(first.index + first[0].length);
  }
  if (!mayGuess) return rest;
  const followsBar = /[|｜»]/.test(last[0]) && countWords(end) <= maxSiteWords;
  if (followsBar && end.length * 1.5 < last.index) return rest.slice(0, last.index);
  return rest;
}

function shorten(title: string): string {
  const start = title.slice(0, maxTitleLength);
  const end = start.lastIndexOf(' ');
  // Without half a character.
  return `${end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '')}…`;
}

function isSiteName(part: string, names: readonly string[]): boolean {
  const folded = foldWithoutSpaces(part);
  if (folded.length < 2) return false;
  return names.some((name) => {
    const [shorter, longer] = folded.length < name.length ? [folded, name] : [name, folded];
    return (
      folded === name ||
      (shorter.length >= minNameLength &&
        longer.includes(shorter) &&
        shorter.length >= longer.length * minNameShare)
    );
  });
}

function foldWithoutSpaces(text: string): string {
  return foldToWords(text).replace(/ /g, '');
}

function countWords(text: string): number {
  return collapseWhitespace(text).split(' ').length;
}
