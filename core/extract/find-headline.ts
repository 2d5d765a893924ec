import { collapse, foldText, overlap } from './clean-text';
import { findMeta } from './meta';
import type { Draft } from './step';

/** What parts a headline from the name of its site in a title. */
const siteSeparator = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/;

/** Words; a shorter h1 that nothing agrees with is the name of a section. */
const fewestWords = 5;
/** Characters; a shorter beginning that two titles share says nothing. */
const shortestShared = 15;

interface Candidate {
  readonly text: string;
  /** How often each source has the headline as a reader sees it; ties go to the earlier. */
  readonly weight: number;
}

/**
 * The headline: the candidate that most sources agree on, where a visible h1
 * counts most. Site names are cut off first, so that "Bridge opens – The
 * Alden Courier" and "Bridge opens" are one vote.
 */
export function findHeadline({ page, structured, publisher }: Draft): string | null {
  const { document } = page;
  const titles = [
    findMeta(page, 'og:title'),
    structured.headline,
    findMeta(page, 'twitter:title'),
    collapse(document.querySelector('head title, title')?.textContent ?? ''),
  ].filter((title) => title !== null && title !== '') as string[];

  const visible = [...document.querySelectorAll('h1, [itemprop~=headline]')].flatMap((element) => {
    const text = collapse(element.textContent ?? '') || element.getAttribute('content') || '';
    if (text === '' || element.closest('[hidden], nav')) return [];
    return [{ text, isHeading: element.localName === 'h1' }];
  });
  const agreed = visible.filter(({ text }) => titles.some((title) => overlap(text, title) >= 0.5));
  // Papers test one headline on the page against another for search: the reader saw the first.
  const alone = visible.filter(
    ({ text, isHeading }) => isHeading && text.split(' ').length >= fewestWords,
  );
  const shown = agreed.length > 0 ? agreed : alone.slice(0, 1);

  const candidates: Candidate[] = [
    ...shown.map(({ text, isHeading }) => ({ text, weight: isHeading ? 3 : 2 })),
    ...weigh(structured.headline, 2.2),
    ...weigh(findMeta(page, 'og:title'), 2),
    ...weigh(findMeta(page, 'twitter:title'), 1),
    ...weigh(titles.at(-1) ?? null, 1),
  ].map(({ text, weight }) => ({
    text: withoutSuffix(withoutSite(text, publisher, visible), shown, structured.headline),
    weight,
  }));
  if (candidates.length === 0 && visible.length === 1) return visible[0]?.text ?? null;
  if (agreed.length === 0 && alone[0]) return alone[0].text;

  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const key = foldText(candidate.text);
    const votes = candidates
      .filter((other) => foldText(other.text) === key)
      .reduce((sum, other) => sum + other.weight, 0);
    if (key !== '' && (!best || votes > best.weight))
      best = { text: candidate.text, weight: votes };
  }
  return best?.text ?? null;
}

/**
 * A title that is cut short, or has something hung on it, as the headline that
 * it is a form of: "Bridge opens-Politics" and "Bridge op…" vote for "Bridge opens".
 */
function withoutSuffix(
  title: string,
  visible: readonly { readonly text: string }[],
  structured: string | null,
): string {
  for (const known of [...visible.map(({ text }) => text), ...(structured ? [structured] : [])]) {
    if (known.length < shortestShared || title.length < shortestShared || known === title) continue;
    if (title.startsWith(known) && /^\s*[-|–—·•»ㅣ:]/.test(title.slice(known.length))) return known;
    if (known.startsWith(title.replace(/\s*(\.\.\.|…)$/, ''))) return known;
  }
  return title;
}

function weigh(text: string | null, weight: number): Candidate[] {
  return text ? [{ text, weight }] : [];
}

/** A title without the name of its site before or behind it. */
function withoutSite(
  title: string,
  publisher: string | null,
  visible: readonly { readonly text: string }[],
): string {
  if (visible.some(({ text }) => foldText(text) === foldText(title))) return title;
  const parts = title.split(siteSeparator);
  if (parts.length < 2) return title;
  const shown = visible.find(
    ({ text }) => foldText(title).startsWith(foldText(text)) && foldText(text).length > 15,
  );
  if (shown) return shown.text;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const site = foldText(publisher ?? '').replace(/ /g, '');
  const isSite = (part: string) => {
    const folded = foldText(part).replace(/ /g, '');
    return site !== '' && folded !== '' && (folded.includes(site) || site.includes(folded));
  };
  if (isSite(last)) return cutLast(title, publisher, visible);
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—·•»:-]+/, '');
  // Without a known name: what stands behind a bar is a site, if it is short.
  if (/[|»]/.test(title) && foldText(last).split(' ').length <= 4) {
    return cutLast(title, publisher, visible);
  }
  return title;
}

function cutLast(
  title: string,
  publisher: string | null,
  visible: readonly { readonly text: string }[],
): string {
  const last = title.split(siteSeparator).at(-1) ?? '';
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/, '');
  return cut === title || cut === '' ? title : withoutSite(cut, publisher, visible);
}
