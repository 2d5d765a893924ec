import { words } from './words';

/**
 * What each signal of `core/detect` has seen, by the signal's name. The
 * sentences take no side, because a signal's weight does.
 */
export const signalWords: Readonly<Record<string, string>> = {
  // What the page says it is.
  'json-ld-news': 'It tells search engines that it is a news article.',
  'json-ld-article': 'It tells search engines that it is an article.',
  'json-ld-product': 'It tells search engines of a product, an offer or an event.',
  'json-ld-forum': 'It tells search engines that it is a discussion.',
  'og-article': 'It tells social networks that it is an article.',
  'og-product': 'It tells social networks that it is a product or a profile.',
  'published-meta': 'It carries its date of publication in its code.',
  'meta-author': 'It names its author in its code.',
  'long-title': 'Its title is as long as a headline.',

  // Its address.
  root: 'Its address is that of a home page.',
  'short-path': 'Its address is short, like that of a section.',
  'url-date': 'Its address holds a date.',
  'url-slug': 'Its address is made of the words of a headline.',
  'url-long-slug': 'Its address holds many words.',
  'url-news': 'Its address lies in a part for news or articles.',
  'url-list': 'Its address is that of a list or a topic.',
  'url-forum': 'Its address is that of a forum.',
  'url-shop': 'Its address is that of a shop.',
  'url-docs': 'Its address is that of a manual.',
  'url-service': 'Its address is that of an account or a service.',

  // Its text.
  'p-3': 'It has three long paragraphs or more.',
  'prose-1000': 'It has more running text than a teaser.',
  'prose-5000': 'It has as much running text as a long story.',
  prosy: 'It has much running text for its links.',
  'very-linky': 'It has many links for its running text.',

  // Its make.
  'no-h1': 'It has no main heading.',
  time: 'It marks a few words as dates.',
  'many-times': 'It shows a dozen dates or more.',
  'one-article': 'It marks one part as its article.',
  'many-articles': 'It marks many parts as articles.',
  byline: 'It has a part named for its author.',
  'rel-author': 'It marks a name as that of its author.',
  product: 'It shows a product or a price.',
  password: 'It asks for a password.',
  'many-controls': 'It has many fields to fill in.',
  code: 'It shows program code.',
  'rel-next': 'It is one of several pages in a row.',
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
