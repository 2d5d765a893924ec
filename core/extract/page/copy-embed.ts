import { hostWithoutWww } from '../../model/article/address';
import { collapseWhitespace } from './clean-text';
import { toWebAddress } from './image-source';

/**
 * Paths of frames that show a third party's post or video. Forms, polls and advertisements
 * have others.
 */
const embedPath =
  /\/(embed|embeds|embedded|player|videos?|plugins\/(post|video|comment_embed)|post|status)\b/i;
/** Query parameters that hold the URL of the post itself. */
const postUrlParameters = ['href', 'url', 'permalink'];
const unwantedFrame =
  /newsletter|subscri|sign-?up|consent|captcha|advert|(^|[\W_])ads?([\W_]|$)|comments?\b(?!_embed)/i;
/** Titles that describe any frame of this kind. */
const genericTitle =
  /^(iframe|embed(ded)?( content)?|embedded post|frame|widget|((youtube|vimeo) )?video|(\w+ )?(video )?player|x post|twitter tweet)$/i;

/**
 * Replaces a frame that shows a video or post with a quote that links to it, using the
 * frame's title as link text. Links to the post itself if the frame's URL names it.
 * Removes all other frames.
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
  const title = collapseWhitespace(
    frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '',
  );
  if (unwantedFrame.test(url.host + url.pathname) || unwantedFrame.test(title)) return null;
  if (!embedPath.test(url.pathname)) return null;
  const post = postUrlParameters
    .map((name) => toWebAddress(url.searchParams.get(name) ?? 'about:blank', source))
    .find((address) => address !== null);
  if (!post && title === '') return null;
  const document = frame.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', post ?? source);
  const isSpecific = title !== '' && !genericTitle.test(title);
  link.append(isSpecific ? title : hostWithoutWww(post ?? source));
  const paragraph = document.createElement('p');
  paragraph.append(link);
  const quote = document.createElement('blockquote');
  quote.setAttribute('data-embed', '');
  quote.append(paragraph);
  return quote;
}
