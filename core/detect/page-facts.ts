import { findMainText } from './main-text';

/** A number that is read off a page, under the name that its signal has. */
export type Fact = readonly [name: string, value: number];

/** Characters; the types stand near the start, and a few pages carry megabytes. */
const longestStructuredData = 1e5;
/** Characters; keeps the patterns' time bounded. */
const longestAddress = 300;
/** How far up the names of an element's ancestors are read. */
const levels = 8;

/** What sites of the world call the parts that hold an article, in class names and ids. */
const articleParts = /article|post|entry|story|news|blog/;

/**
 * Reads off a page what the scorecard asks for, in its order. Yes is 1 and no
 * is 0. Never changes the page, never asks for layout, and never throws.
 *
 * The query is taken from the prototype, because `<form name=querySelectorAll>`
 * replaces the document's own.
 */
export function readPageFacts(document: Document, url: string): readonly Fact[] {
  const find = (selector: string): NodeListOf<HTMLElement> =>
    Object.getPrototypeOf(document).querySelectorAll.call(document, selector);
  const count = (selector: string) => find(selector).length;
  const has = (pattern: RegExp, text: string) => +pattern.test(text);

  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  const path = pathname.slice(0, longestAddress).toLowerCase();
  const title = `${find('title')[0]?.textContent}`.trim().toLowerCase();
  const text = findMainText(find('p,br'), has(/^(ja|zh|ko)/, `${find('html')[0]?.lang}`) + 1);
  const textPlace = describePlace(text.parent);
  const headlinePlace = describePlace(find('h1')[0]);

  const links = count('a') + 1;

  let data = '';
  for (const script of find('script[type*="ld+json"]')) {
    if (data.length < longestStructuredData) data += script.textContent;
  }
  const types = `${data.slice(0, longestStructuredData).match(/"@type"\s*:\s*(\[[^\]]*|"[^"]*")/g)}`;

  return [
    // Its address.
    ['url-slug', Math.max(...path.split('/').map((part) => part.split(/[-_]/).length - 1))],
    [
      'url-section',
      has(
        /\/(articles?|blogs?|stories|posts?|insights|resources?|learn|\w*news\w*)\/.*[^/]{8}/,
        path,
      ),
    ],
    ['url-date', has(/\/20\d\d\//, path)],
    ['url-length', path.length],
    [
      'url-other',
      has(
        /(^|[/.])(docs?|support|help|shop|store|wiki|account|log-?in|register|products?|services?|category|tags?|page|search|contact|about|index|forums?|threads?|topic|questions?|comments|community|t|r)\b/,
        host + path,
      ),
    ],

    // Its title. Chinese and Japanese do not put spaces between words.
    ['title-words', title.split(/\s+|(?=[\u3041-\u9fff])/).length],
    ['title-parts', title.split(/ [|\-–—:·»] /).length],
    ['title-colon', has(/[:：]/, title)],
    ['title-guide', has(/\b(best|top|tips|guide|how|what|why|is|are)\b/, title)],
    ['title-other', has(/\b(services?|doc\w*|forums?|community|contact|login|shop|page)\b/, title)],

    // What it says that it is.
    [
      'declared-article',
      count(
        'meta[property="og:type"]:is([content*=article i],[content*=blog i]),[itemtype$=Article],[itemtype$=BlogPosting]',
      ),
    ],
    ['json-ld-article', has(/Article"|LiveBlog|BlogPosting|"Report"/, types)],
    [
      'signed',
      count(
        'meta:is([name*=author i],[property$=author],[property$=published_time],[name*=date i],[itemprop=datePublished]),[rel~=author],[itemprop~=author]',
      ),
    ],

    // Its text and its headline, and where they stand.
    ['text', text.length],
    ['text-in-article', has(articleParts, textPlace)],
    ['headline-in-article', has(articleParts, headlinePlace)],
    [
      'headline-in-other',
      has(
        /product|form|card|home|archive|\btd\.|comment|reply|message|forum|thread|topic/,
        headlinePlace,
      ),
    ],

    // Its make.
    ['main', count('main')],
    ['figures', count('figure')],
    ['code', count('pre,code')],
    ['controls', count('select,textarea,input:not([type=hidden])')],
    ['articles', count('article')],
    ['text-per-link', text.length / links],
    ['outside-links', (100 * count(`a[href^=http]:not([href*=${JSON.stringify(host)}])`)) / links],
  ];
}

/** The element's and its ancestors' tags, classes and ids in lower case, from the inside out. */
function describePlace(node: Node | null | undefined, level = levels): string {
  if (!node || !level) return '';
  const { localName, className, id, parentNode } = node as Element;
  return ` ${localName}.${className}#${id}`.toLowerCase() + describePlace(parentNode, level - 1);
}
