import { hostWithoutWww } from '../../model/article/address';
import { collapse } from './clean-text';
import { toWebAddress } from './image-source';

/** Paths of frames that show a post or a video of somebody else's, and of no form, poll or advertisement. */
const embedPath =
  /\/(embed|embeds|embedded|player|videos?|plugins\/(post|video|comment_embed)|post|status)\b/i;
/** Query fields in which the address of the post itself stands. */
const addressFields = ['href', 'url', 'permalink'];
const furniture =
  /newsletter|subscri|sign-?up|consent|captcha|advert|(^|[\W_])ads?([\W_]|$)|comments?\b(?!_embed)/i;
/** Titles that say only what every frame of the kind says. */
const emptyTitle =
  /^(iframe|embed(ded)?( content)?|embedded post|frame|widget|player|video( player)?|x post|twitter tweet)$/i;

/**
 * A video or post that stands in a frame becomes a quote with a link to it:
 * its own address where the frame's tells it, under the frame's title. Other
 * frames go.
 */
export function replaceEmbed(frame: Element, baseUrl: string): void {
  const quote = quoteEmbed(frame, baseUrl);
  if (quote) frame.replaceWith(quote);
  else frame.remove();
}

function quoteEmbed(frame: Element, baseUrl: string): Element | null {
  const source = ['src', 'data-src', 'data-lazy-src']
    .map((name) => toWebAddress(frame.getAttribute(name) ?? 'about:blank', baseUrl))
    .find((address) => address !== null);
  if (!source) return null;
  const url = new URL(source);
  const title = collapse(frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '');
  if (furniture.test(url.host + url.pathname) || furniture.test(title)) return null;
  if (!embedPath.test(url.pathname)) return null;
  const post = addressFields
    .map((name) => toWebAddress(url.searchParams.get(name) ?? 'about:blank', source))
    .find((address) => address !== null);
  if (!post && title === '') return null;
  const document = frame.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', post ?? source);
  const isTelling = title !== '' && !emptyTitle.test(title);
  link.append(isTelling ? title : hostWithoutWww(post ?? source));
  const paragraph = document.createElement('p');
  paragraph.append(link);
  const quote = document.createElement('blockquote');
  quote.setAttribute('data-embed', '');
  quote.append(paragraph);
  return quote;
}
