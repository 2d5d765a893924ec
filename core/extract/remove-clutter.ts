import { collapse } from './clean-text';
import { linkShare } from './link-share';

/** Class and id words that leave no doubt: whatever is in it, it is not the story. */
const surelyClutter =
  /(^|[-_\s])(newsletters?|newsletter-?\w+|sign-?up|share|sharing|share-?(bar|tools|links|buttons)|social-?(share|bar|links|media|icons|buttons)|related|related-?(articles?|stories|posts|content|links|topics|news)|recommend(ed|ations?)|most-?(read|popular|viewed)|popular-?(posts|articles)|trending|up-?next|comments?|comment-?(list|form|section)|disqus\w*|cookies?|gdpr|consent|breadcrumbs?|outbrain\w*|taboola\w*|advert|advertisement|ad-?(slot|unit|wrapper|container|banner)|skip-?link|screen-reader-text|visually-?hidden|sr-only|noprint|author-?(bio|box|card)|about-?(the-?)?author|pagination|tag-?list)([-_\s]|$)/i;
/** Words that also stand on parts of stories: they count only where there is hardly any prose. */
const maybeClutter =
  /(^|[-_\s])(subscribe|subscription\w*|social|follow-?us|read-?(more|next|also)|more-?(stories|news|on|from)|promo|teasers?|discussion|toolbar|ads?|sponsored|banner|popup|modal|overlay|paywall|regwall|login|log-?in|sidebar|site-?(header|footer|nav)|nav|navigation|menu|footer-?(links|nav)|tags?|topics?|print-?only|widget|carousel|donate|donation|feedback|rating|pager|audio-?player|listen|toc|table-of-contents|byline|reading-time|timestamp|dateline|publi(sh|cation)-?(date|info|time))([-_\s]|$)/i;
const clutterRoles =
  /^(navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar)$/;
/** Headings over lists of other stories, in the languages that were met. */
const relatedHeading =
  /^(related( (stories|articles|news|content|topics|coverage|posts|links))?|more (stories|news|on this|from .{0,30}|like this)|read (more|next|also)|see also|also read|recommended( for you)?|you (may|might) (also )?(like|be interested in)|most (read|popular|viewed)|top stories|trending|latest( news)?|popular|don'?t miss|up next|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|auch interessant|meistgelesen|à lire aussi|lire aussi|sur le même sujet|les plus lus|lea también|te puede interesar|más noticias|noticias relacionadas|leggi anche|articoli correlati|potrebbe interessarti|leia (também|mais)|veja também|lees ook|läs (också|mer|även)|les også|læs også|czytaj (też|także|również)|читайте также|関連記事|相关(新闻|阅读|文章))\s*:?$/iu;

/** Boxes that can hold more words than the story does. */
const comments = /comment|disqus|discussion|respond/i;
/** The share of the page's prose from which nothing is clutter, whatever it is called. */
const mostShare = 0.35;
/** Characters of prose that a box of uncertain name may hold and still go: two lines of an appeal. */
const mostProseInBox = 160;

/**
 * Takes out of a copy what stands around stories: navigation, share bars,
 * newsletter boxes, comment forms, lists of related stories. Decided by form
 * (role, class words, fields, links), never by site.
 *
 * Class words lie ("article-with-sidebar", or "topic-text" on each paragraph),
 * so elements of one name go together or not at all: if they hold much of the
 * page's prose, they are its story.
 */
export function removeClutter(document: Document, headline: Element | null): void {
  const body = document.body ?? document.documentElement;
  const groups = new Map<string, Element[]>();
  const planned = new Set<Element>();
  for (const element of body.querySelectorAll('*')) {
    if (element.parentElement && planned.has(element.parentElement)) {
      planned.add(element);
      continue;
    }
    if ((headline && element.contains(headline)) || !isClutter(element)) continue;
    planned.add(element);
    const name = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  const all = prose(body);
  for (const [name, elements] of groups) {
    const share = elements.reduce((sum, element) => sum + prose(element), 0) / (all || 1);
    if (share >= mostShare && !comments.test(name)) continue;
    for (const element of elements) element.remove();
  }
}

function isClutter(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  if (element.hasAttribute('hidden') || name === 'nav' || name === 'menu') return true;
  if (clutterRoles.test(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('data-form') === 'typed') return true;
  if (name === 'footer' || name === 'aside') {
    return (
      !element.closest('article') || linkShare(element) > 0.5 || prose(element) < mostProseInBox
    );
  }
  if (isRelatedList(element)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .trim();
  if (names === '') return false;
  if (surelyClutter.test(names)) return true;
  return (
    maybeClutter.test(names) && prose(element) < mostProseInBox && !element.querySelector('img')
  );
}

/** A heading such as "Related", and what follows it when that is links. */
function isRelatedList(element: Element): boolean {
  if (isRelatedHeading(element)) return true;
  const before = element.previousElementSibling;
  return before !== null && isRelatedHeading(before) && linkShare(element) > 0.5;
}

function isRelatedHeading(element: Element): boolean {
  if (!/^(h[1-6]|p|strong|div|span)$/.test(element.localName)) return false;
  const text = element.textContent ?? '';
  return text.length <= 80 && relatedHeading.test(collapse(text));
}

/** Characters of an element that do not stand in links. */
function prose(element: Element): number {
  return collapse(element.textContent ?? '').length * (1 - linkShare(element));
}
