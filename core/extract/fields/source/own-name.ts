import { foldText } from '../../page/clean-text';
import { findMeta } from '../../page/meta';
import type { Draft } from '../../step';
import { findKnownPublisher, foldName } from './known-publisher';

/** Letters; a shorter name stands in too many others. */
const shortestPart = 4;
/** What a site adds to its name. */
const siteWords =
  /(?:news|online|media|com|org|net|co|tv|digital|site|web|live|app|world|today|sports?|business)$/;

/** Answers whether a name is the page's own publisher's, by any of the names that the page has. */
export function createOwnNames({
  page,
  publisher,
  structured,
  language,
}: Draft): (name: string) => boolean {
  const { hostname } = new URL(page.url);
  const labels = hostname
    .replace(/^www\d?\./, '')
    .split('.')
    .slice(0, -1)
    .filter((label) => !/^(?:com?|org|net|gov|ac|edu|m|amp)$/.test(label));
  const told = [
    publisher,
    structured.publisher,
    findMeta(page, 'og:site_name'),
    findMeta(page, 'application-name'),
    findMeta(page, 'apple-mobile-web-app-title'),
    findMeta(page, 'publisher', 'dc.publisher', 'article:publisher', 'cre'),
  ].filter((name): name is string => name !== null && !/^https?:/.test(name));
  const own = [...labels, ...told.map(squash)].filter((name) => name.length > 1);
  return (name) => {
    const variants = findKnownPublisher(name, language)?.names ?? [];
    return [name, ...variants].some(
      (variant) =>
        own.some((one) => isSame(squash(variant), one)) ||
        told.some((one) => initials(one) === squash(variant)) ||
        labels.some((label) => label === initials(variant)),
    );
  };
}

function isSame(one: string, own: string): boolean {
  if (one === '') return false;
  if (one === own || one === own.replace(siteWords, '') || one.replace(siteWords, '') === own)
    return true;
  const [shorter, longer] = one.length < own.length ? [one, own] : [own, one];
  return shorter.length >= shortestPart && longer.includes(shorter);
}

function squash(name: string): string {
  return foldName(name).replace(/ /g, '');
}

/** "faz" for "Frankfurter Allgemeine Zeitung"; empty for one word. */
function initials(name: string): string {
  const words = foldText(name).split(' ');
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}
