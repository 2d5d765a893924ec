import { words } from './words';

/**
 * What each signal of `core/detect` has seen, by the signal's name. The
 * sentences take no side, because a signal's weight does.
 */
export const signalWords: Readonly<Record<string, string>> = {
  // Its address.
  'url-slug': 'Its address is made of the words of a headline.',
  'url-section': 'Its address is in a section for news or articles.',
  'url-date': 'Its address contains a date.',
  'url-length': 'Its address goes beyond the site’s home page.',
  'url-other': 'Its address looks like a help page, a shop, a list or a forum.',

  // Its title.
  'title-words': 'Its title has as many words as a headline.',
  'title-parts': 'Its title has several parts.',
  'title-colon': 'Its title has a colon.',
  'title-guide': 'Its title looks like a guide or a question.',
  'title-other': 'Its title looks like that of a service, a forum or a shop.',

  // What it says that it is.
  'declared-article': 'It says in its code that it is an article.',
  'json-ld-article': 'It tells search engines that it is an article.',
  signed: 'It names its author or its date in its code.',

  // Its text and its headline, and where they stand.
  text: 'It has more running text than a teaser.',
  'text-per-link': 'It has a lot of running text compared with its links.',
  'text-in-article': 'Its text is in a part named for articles.',
  'headline-in-article': 'Its headline is in a part named for articles.',
  'headline-in-other': 'Its headline is in a part named for something else.',

  // Its make.
  main: 'It marks a part as its main content.',
  figures: 'It marks pictures as part of its text.',
  code: 'It shows program code.',
  controls: 'It has fields to fill in.',
  articles: 'It marks parts as articles.',
  'outside-links': 'Some of its links lead to other sites.',
};

/** What a signal has seen; one without words of its own is shown by its name. */
export function describeSignal(name: string): string {
  return Object.hasOwn(signalWords, name)
    ? (signalWords[name] ?? '')
    : words.why.unnamedSignal(spaced(name));
}

/** A name in kebab-case as words: "url-slug" gives "url slug". */
export function spaced(name: string): string {
  return name.replaceAll('-', ' ').trim();
}
