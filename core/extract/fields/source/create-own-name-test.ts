import { foldToWords } from '../../page/clean-text';
import { findMeta } from '../../page/meta';
import type { Draft } from '../../step';
import { findKnownPublisher, foldPublisherName } from './find-known-publisher';

/** Characters. Shorter names occur within too many others. */
const minPartLength = 4;
/** Characters of a host name at the end of an outlet's name. Shorter ones are also family names. */
const minEndLength = 8;
/** Words that sites append to their name. */
const siteWords =
  /(?:news|online|media|com|org|net|co|tv|digital|site|web|live|app|world|today|sports?|business)$/;

/**
 * Returns a function that tests whether a name refers to the page's own publisher, by any
 * of its names.
 */
export function createOwnNameTest(draft: Draft): (name: string) => boolean {
  const { labels, givenNames, ownNames } = listOwnNames(draft);
  return (name) => {
    const variants = findKnownPublisher(name, draft.language)?.names ?? [];
    return [name, ...variants].some(
      (variant) =>
        ownNames.some((one) => isSameName(foldWithoutSpaces(variant), one)) ||
        givenNames.some((one) => getInitials(one) === foldWithoutSpaces(variant)) ||
        labels.some((label) => label === getInitials(variant)),
    );
  };
}

/**
 * Returns a function that tests whether a byline names the page's own publisher instead of
 * a person: "Courier", "Courier Sports", "The Courier newsroom", "Alden Volksblatt". A person may share a
 * word with the publisher, but not the first one ("Ada Post" of the Post).
 */
export function createOutletTest(draft: Draft): (name: string) => boolean {
  const isOwnName = createOwnNameTest(draft);
  const { labels, givenNames } = listOwnNames(draft);
  const ownNames = [...labels, ...givenNames].map(foldPublisherName);
  const startsWithOwnName = (name: string) =>
    ownNames.some((own) => own.length > 2 && `${foldPublisherName(name)} `.startsWith(`${own} `));
  const endsWithOwnName = (name: string) =>
    labels.some(
      (label) =>
        label.length >= minEndLength && foldPublisherName(name).endsWith(` ${foldToWords(label)}`),
    );
  return (name) =>
    startsWithOwnName(name) ||
    endsWithOwnName(name) ||
    (isOwnName(name) && !isCapitalisedName(name));
}

/** True for two or more capitalised words. */
function isCapitalisedName(name: string): boolean {
  return /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(name);
}

function listOwnNames({ page, publisher, structured }: Draft) {
  const { hostname } = new URL(page.url);
  const labels = hostname
    .replace(/^www\d?\./, '')
    .split('.')
    .slice(0, -1)
    .filter((label) => !/^(?:com?|org|net|gov|ac|edu|m|amp)$/.test(label));
  const givenNames = [
    publisher,
    structured.publisher,
    findMeta(page, 'og:site_name'),
    findMeta(page, 'application-name'),
    findMeta(page, 'apple-mobile-web-app-title'),
    findMeta(page, 'publisher', 'dc.publisher', 'article:publisher', 'cre'),
  ].filter((name): name is string => name !== null && !/^https?:/.test(name));
  const ownNames = [...labels, ...givenNames.map(foldWithoutSpaces)].filter(
    (name) => name.length > 1,
  );
  return { labels, givenNames, ownNames };
}

function isSameName(name: string, ownName: string): boolean {
  if (name === '') return false;
  if (
    name === ownName ||
    name === ownName.replace(siteWords, '') ||
    name.replace(siteWords, '') === ownName
  )
    return true;
  const [shorter, longer] = name.length < ownName.length ? [name, ownName] : [ownName, name];
  return shorter.length >= minPartLength && longer.includes(shorter);
}

function foldWithoutSpaces(name: string): string {
  return foldPublisherName(name).replace(/ /g, '');
}

/** "faz" for "Frankfurter Allgemeine Zeitung". Empty for a single word. */
function getInitials(name: string): string {
  const words = foldToWords(name).split(' ');
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}
