import { findMainText } from './main-text';
import { getNativeProperty } from './native-property';

/** A number read from a page, with the name of its signal. */
export type Fact = readonly [name: string, value: number];

/** Characters; the types are near the start, and a few pages have megabytes. */
const maxStructuredDataLength = 1e5;
/** Characters; bounds the time of the patterns. */
const maxPathLength = 300;
/** Ancestors of an element whose names are read. */
const maxAncestors = 8;

/** What sites call the parts that contain an article, in class names and ids. */
const articleParts = /article|post|entry|story|news|blog/;

/**
 * Reads the facts for the scorecard from a page, in its order. Yes is 1 and no is 0.
 * Never changes the page, never forces layout, and never throws.
 *
 * Properties of the document and of ancestors are read by `getNativeProperty`, because a page can
 * clobber them. Other elements cannot be clobbered.
 */
export function readPageFacts(document: Document, url: string): readonly Fact[] {
  const querySelectorAll = getNativeProperty(document, 'querySelectorAll');
  const find = (selector: string) =>
    querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
  const count = (selector: string) => find(selector).length;
  const has = (pattern: RegExp, text: string) => +pattern.test(text);

  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  const path = pathname.slice(0, maxPathLength).toLowerCase();
  const title = `${find('title')[0]?.textContent}`.trim().toLowerCase();
  const text = findMainText(find('p,br'), has(/^(ja|zh|ko)/, `${find('html')[0]?.lang}`) + 1);
  const textPlace = describeAncestry(text.parent);
  const headlinePlace = describeAncestry(find('h1')[0]);

  const links = count('a') + 1;

  let data = '';
  for (const script of find('script[type*="ld+json"]')) {
    if (data.length < maxStructuredDataLength) data += script.textContent;
  }
  const types = `${data.slice(0, maxStructuredDataLength).match(/"@type"\s*:\s*(\[[^\]]*|"[^"]*")/g)}`;

  return [
    // The address.
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

    // The title. Chinese and Japanese put no spaces between words.
    ['title-words', title.split(/\s+|(?=[\u3041-\u9fff])/).length],
    ['title-parts', title.split(/ [|\-–—:·»] /).length],
    ['title-colon', has(/[:：]/, title)],
    ['title-guide', has(/\b(best|top|tips|guide|how|what|why|is|are)\b/, title)],
    ['title-other', has(/\b(services?|doc\w*|forums?|community|contact|login|shop|page)\b/, title)],

    // Metadata.
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

    // The text and the headline, and where they are.
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

    // The structure.
    ['main', count('main')],
    ['figures', count('figure')],
    ['code', count('pre,code')],
    ['controls', count('select,textarea,input:not([type=hidden])')],
    ['articles', count('article')],
    ['text-per-link', text.length / links],
    ['outside-links', (100 * count(`a[href^=http]:not([href*=${JSON.stringify(host)}])`)) / links],
  ];
}

/**
 * Returns the tags, classes and ids of an element and its ancestors in lower case,
 * innermost first.
 */
function describeAncestry(node: Node | null | undefined, level = maxAncestors): string {
  if (!node || !level) return '';
  const read = (name: 'localName' | 'className' | 'id') => getNativeProperty(node as Element, name);
  return (
    ` ${read('localName')}.${read('className')}#${read('id')}`.toLowerCase() +
    describeAncestry(getNativeProperty(node, 'parentNode'), level - 1)
  );
}
