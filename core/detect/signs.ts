import type { PageFacts } from './page-facts';

/** A sign: its name, its weight, and whether the page shows it. */
export type Sign = readonly [name: string, weight: number, isShown: (page: PageFacts) => boolean];

function hasType(types: string): (page: PageFacts) => boolean {
  const pattern = new RegExp(
    `"@type"\\s*:\\s*(\\[[^\\]]{0,200})?"(https?://schema.org/)?(${types})"`,
  );
  return (page) => pattern.test(page.structuredData);
}

function has(selector: string, least = 1, most = 1e9): (page: PageFacts) => boolean {
  return (page) => {
    const count = page.count(selector);
    return count >= least && count <= most;
  };
}

function inPath(pattern: string): (page: PageFacts) => boolean {
  const compiled = new RegExp(pattern, 'i');
  return (page) => compiled.test(page.path);
}

/**
 * What speaks for and against an article. The weights are a logistic
 * regression (ridge 1) over 1,540 pages, rounded to a tenth; the comment is
 * how many of the pages with the sign were articles. Signs that moved nothing
 * were left out: each costs time and bytes on every page that is opened.
 * `npx tsx bench/detect-quick.ts --dump=file` writes the signs of every page.
 */
export const signs: readonly Sign[] = [
  // What the page says it is.
  ['json-ld-news', 1.6, hasType('\\w*NewsArticle|LiveBlogPosting')], // 140 of 140
  ['json-ld-article', 1.2, hasType('Article|BlogPosting|Report|\\w*Review')], // 148 of 164
  ['json-ld-product', -0.9, hasType('Product|\\w*Offer|SoftwareApplication|JobPosting|Event')], // 27 of 72
  ['json-ld-forum', -0.8, hasType('DiscussionForumPosting|QAPage|Question|FAQPage')], // 21 of 81
  ['og-article', 1, (page) => /article|blog|story|news/.test(page.kind)], // 478 of 584
  ['og-product', -1.2, (page) => /product|profile|business|object/.test(page.kind)], // 1 of 60
  [
    'published-meta',
    0.5,
    has(
      'meta[property$=":published_time"],meta[itemprop=datePublished],meta[name*=pub i][name*=date i],meta[name=date i],meta[name^="dc.date" i]',
    ),
  ], // 313 of 372
  ['meta-author', 0.7, has('meta[name=author],meta[property="article:author"]')], // 272 of 363
  ['long-title', 0.5, (page) => page.title.length > 45], // 546 of 984

  // Its address.
  ['root', -1.2, inPath('^/?([a-z]{2}([-_][a-z]{2})?/?)?((index|home|default)(\\.\\w+)?)?$')], // 1 of 172
  ['short-path', -0.8, inPath('^/[^/-]*(-[^/-]*)?/?$')], // 18 of 369
  ['url-date', 0.7, inPath('/(19|20)\\d\\d([/-]?\\d\\d?\\b|/)')], // 60 of 65
  ['url-slug', 1.2, inPath('[^/]{4,}[-_][^/]*[-_][^/]*[-_][^/]+')], // 490 of 642
  ['url-long-slug', 0.6, inPath('(\\w+[-_]){5}')], // 327 of 406
  [
    'url-news',
    1.9,
    inPath(
      '/(articles?|blogs?|story|stories|posts?|politics|world|opinion|magazine|\\w*news\\w*)/.*[^/]{8}',
    ),
  ], // 222 of 232
  [
    'url-list',
    -0.4,
    inPath(
      '/(tags?|topics?|categor\\w+|search|authors?|archives?|page|sections?|results|list\\w*|browse|label)(/|\\.|$)',
    ),
  ], // 10 of 87
  [
    'url-forum',
    -2.3,
    inPath(
      '/(forums?|threads?|topic|t|questions?|comments|r|discussions?|community|boards?|answers?)([/.]|$)|viewtopic|showthread',
    ),
  ], // 0 of 104
  [
    'url-shop',
    -0.3,
    inPath('/(products?|shop|store|p|dp|items?|cart|catalog\\w*|buy|brands?)(/|\\.|$)'),
  ], // 21 of 73
  [
    'url-docs',
    -0.5,
    inPath(
      '/(docs?|documentation|reference|manual|guides?|api|wiki|help|support|learn|tutorials?)([/.]|$)',
    ),
  ], // 10 of 52
  [
    'url-service',
    -1.3,
    inPath(
      '/(services?|about\\w*|contact\\w*|pricing|features?|solutions?|log-?in|sign-?(in|up)|register|account|user|auth\\w*|faq|careers?|jobs?|locations?|team|company|industries)([/.-]|$)',
    ),
  ], // 12 of 160

  // Its text.
  ['p-3', 0.3, (page) => page.longParagraphs > 2], // 633 of 1,118
  ['prose-1000', 0.8, (page) => page.prose >= 1000], // 629 of 1,031
  ['prose-5000', 0.6, (page) => page.prose >= 5000], // 432 of 584
  ['prosy', 0.4, (page) => page.links * 30 < page.prose], // 477 of 659
  ['very-linky', -0.9, (page) => page.links * 4 > page.prose], // 15 of 417

  // Its make.
  ['no-h1', -0.5, has('h1', 0, 0)], // 22 of 233
  ['time', 1, has('time[datetime]', 1, 4)], // 151 of 176
  ['many-times', -0.6, has('time[datetime]', 12)], // 20 of 80
  ['one-article', 1.1, has('article', 1, 1)], // 265 of 336
  ['many-articles', -0.2, has('article', 8)], // 51 of 143
  ['byline', 0.7, has('[class*=byline i],[class*=author i]', 1, 20)], // 355 of 441
  ['rel-author', 0.5, has('[rel~=author],[itemprop~=author]', 1, 3)], // 97 of 126
  ['product', -0.8, has('[itemtype$="Product"],[itemprop=price],[property$="price:amount"]')], // 1 of 54
  ['password', -0.8, has('input[type=password]')], // 24 of 224
  ['many-controls', -0.7, has('select,textarea,input:not([type=hidden])', 8)], // 131 of 471
  ['code', -1.2, has('pre', 3)], // 20 of 71
  ['rel-next', -0.9, has('[rel~=next],[rel~=prev],[class*=pagination i]')], // 95 of 281
];
