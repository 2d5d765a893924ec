import { collapse, foldText } from '../../page/clean-text';

/** Marks that part a headline from a site's name: with spaces around them, or, if they are read as bars, without. */
const parting = /\s+[|–—·•»›:~_/<-]+\s+|\s*[|｜ㅣ»›]\s*|\s*[：_]\s*/gu;
/** Words, at most, of a part behind a bar that is taken for a site although no name is known. */
const maxSiteWords = 4;
/** Characters; fewer letters stand in too many names. */
const shortestName = 3;
/** A known name that is this share of a part, or has it in itself to this share, is the part's. */
const nameShare = 0.45;
/** Characters; nothing that is longer is a title, and each part that is cut off is looked at by itself. */
const longestTitle = 600;

/**
 * A title without the name of its site before or behind it, and without
 * sections between: "Bridge opens | Harbour | The Alden Courier" is "Bridge
 * opens". `names` are the names that the site is known by; with `mayGuess`,
 * what stands behind a bar is taken for one even when it is none of them.
 */
export function cutSiteName(title: string, names: readonly string[], mayGuess = true): string {
  const known = names.map(squash).filter((name) => name.length >= shortestName);
  let rest = collapse(title.slice(0, longestTitle));
  const parts = [...rest.matchAll(parting)];
  const last = parts.at(-1);
  if (!last) return rest;
  const end = rest.slice(last.index + last[0].length);
  if (isSite(end, known)) {
    rest = rest.slice(0, last.index);
    // What stands between two bars is a section.
    const bar = /[|｜]/.test(last[0]) ? rest.lastIndexOf('|') : -1;
    const between = rest.slice(bar + 1);
    if (bar > 0 && countWords(between) <= maxSiteWords - 1) rest = rest.slice(0, bar);
    return cutSiteName(rest, names, mayGuess);
  }
  const [first] = parts;
  const start = first ? rest.slice(0, first.index) : '';
  if (first && isSite(start, known) && rest.length > start.length * 2) {
    return rest.slice(first.index + first[0].length);
  }
  if (!mayGuess) return rest;
  const isBehindBar = /[|｜»]/.test(last[0]) && countWords(end) <= maxSiteWords;
  if (isBehindBar && end.length * 1.5 < last.index) return rest.slice(0, last.index);
  return rest;
}

function isSite(part: string, names: readonly string[]): boolean {
  const folded = squash(part);
  if (folded.length < 2) return false;
  return names.some((name) => {
    const [shorter, longer] = folded.length < name.length ? [folded, name] : [name, folded];
    return (
      folded === name ||
      (shorter.length >= shortestName &&
        longer.includes(shorter) &&
        shorter.length >= longer.length * nameShare)
    );
  });
}

function squash(text: string): string {
  return foldText(text).replace(/ /g, '');
}

function countWords(text: string): number {
  return collapse(text).split(' ').length;
}
