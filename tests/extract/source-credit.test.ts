import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';
import { findKnownPublisher } from '../../core/extract/fields/source/find-known-publisher';
import { plainText } from '../../core/text';

const paragraphs = [
  'The harbour board of Kestrel Bay is weighing a plan to lease its disused customs quay to the mainland ferry company, according to three people who have seen the papers.',
  'Marit Solheim, who chairs the board, has asked its lawyers in recent days what the company would need before it sends a boat again, the people said. The quay has stood empty since the cannery closed.',
  'Part of the thinking is to send Solheim across the strait before the winter timetable is printed, the people said, or to meet the owners of the company in Tarnby, which has taken no side.',
];

interface Page {
  readonly lang?: string;
  readonly site?: string;
  readonly url?: string;
  readonly head?: string;
  /** HTML between headline and story. */
  readonly byline?: string;
  /** HTML at the start of the first paragraph. */
  readonly opening?: string;
  /** HTML at the end of the article element. */
  readonly end?: string;
  /** HTML after the article element. */
  readonly afterArticle?: string;
}

function extract(page: Page) {
  const { lang = 'en', site = 'The Tarnby Post', url = 'https://tarnby-post.example/quay' } = page;
  const { document } = new JSDOM(
    `<html lang="${lang}"><head><title>Quay may be leased</title>
    <meta property="og:site_name" content="${site}"><meta property="article:published_time" content="2026-05-02T08:00:00Z">${page.head ?? ''}</head>
    <body><main><article><h1>Quay may be leased</h1>${page.byline ?? ''}
    ${paragraphs.map((text, index) => `<p>${index === 0 ? (page.opening ?? '') : ''}${text}</p>`).join('')}
    ${page.end ?? ''}</article>${page.afterArticle ?? ''}</main></body></html>`,
    { url },
  ).window;
  const result = extractArticle(document, url, new Date('2026-06-15T12:00:00Z'));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const getSource = (page: Page) => extract(page).sourceCredit;

describe('sourceCredit', () => {
  it.each([
    [
      'This story was originally published by <a href="https://hv.example/">Hill &amp; Vale Weekly</a> and is republished here with permission.',
      'Hill & Vale Weekly',
    ],
    [
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      'The Conversation',
    ],
    [
      'This story was first published by the Hill &amp; Vale Weekly and appears here by agreement.',
      'Hill & Vale Weekly',
    ],
    ['First published in the Hill &amp; Vale Weekly.', 'Hill & Vale Weekly'],
    ['Reprinted with permission from Harbour Review', 'Harbour Review'],
    ['© 2026 The New York Times', 'The New York Times'],
    ['Copyright: Project Syndicate, 2026', 'Project Syndicate'],
    ['Dieser Artikel ist zuerst bei „Hafenblatt“ erschienen.', 'Hafenblatt'],
    ['Cet article a été initialement publié dans Le Courrier du Port.', 'Le Courrier du Port'],
    ['Este artículo fue publicado originalmente en El Faro del Norte.', 'El Faro del Norte'],
    ['Este texto foi publicado originalmente no Jornal do Cais.', 'Jornal do Cais'],
    ['Questo articolo è stato pubblicato originariamente su Il Molo.', 'Il Molo'],
    ['Dit artikel verscheen eerder in De Havenkrant.', 'De Havenkrant'],
    ['この記事は「港湾日報」に掲載されたものです。', '港湾日報'],
    ['本文转载自《港口日报》', '港口日报'],
    ['(Quelle: APA/dpa)', 'APA'],
    ['Source: Reuters', 'Reuters'],
    ['Kaynak: Anadolu Ajansı', 'Anadolu Ajansı'],
    ['来源：新华网', '新华网'],
    ['المصدر: رويترز', 'رويترز'],
    ['mit dpa', 'dpa'],
    ['SDA/mos', 'SDA'],
  ])('is the publisher named in the line %s', (line, name) => {
    expect(getSource({ end: `<p>${line}</p>` })).toBe(name);
  });

  it.each([
    ['<p>By Associated Press</p>', 'Associated Press'],
    ['<p>By Jo Ruiz, Associated Press</p>', 'Associated Press'],
    [
      '<div><span>By Ada Mensah and Jo Ruiz</span> <span>The Associated Press</span></div>',
      'The Associated Press',
    ],
    ['<p>Von Edda Lorne mit AP</p>', 'AP'],
    ['<p>Associated Press in Kestrel Bay</p>', 'Associated Press'],
    ['<p>By Jo Ruiz - Associated Press - Saturday, May 2, 2026</p>', 'Associated Press'],
  ])('is the agency in the byline %s', (byline, name) => {
    expect(getSource({ byline })).toBe(name);
  });

  it.each([
    ['KESTREL BAY (Reuters) - ', 'Reuters'],
    ['(AP) — ', 'AP'],
    ['KESTREL BAY, May 2 /PRNewswire/ -- ', 'PRNewswire'],
    ['Kestrel Bay (Reuters) ', 'Reuters'],
    ['KESTREL BAY AND THE OUTER SKERRIES (Reuters) ', 'Reuters'],
    ['[서울=연합뉴스] ', '연합뉴스'],
    ['新华社北京5月2日电 ', '新华社'],
  ])('is the agency in the dateline %s', (opening, name) => {
    expect(getSource({ opening })).toBe(name);
  });

  it('is a known publisher on the last line, which is removed from the body', () => {
    const article = extract({
      end: '<p>Wall Street Journal</p><p>To join the conversation, please <a href="/login">log in</a>. Don’t have an account? <a href="/r">Register</a></p>',
    });
    expect(article.sourceCredit).toBe('Wall Street Journal');
    expect(plainText(article.body)).toBe(paragraphs.join('\n\n'));
  });

  it.each([
    ['a heading', '<h3>Top Stories</h3>'],
    ['an unknown name', '<p>Recession</p>'],
    ['a tag', '<ul class="tags"><li><a href="/t/reuters">Reuters</a></li></ul>'],
    ['a link', '<p><a href="/topics/wsj">Wall Street Journal</a></p>'],
    ['a date of first publication', '<p>This story was originally published on May 3, 2026.</p>'],
    ['a language', '<p>Dieser Artikel wurde im Original auf Englisch veröffentlicht.</p>'],
    ['a social network', '<p>This post was originally published on LinkedIn.</p>'],
    ['the source of a claim', '<p>Source: Ministry of Harbours</p>'],
    [
      'the source of a chart',
      '<figure><img src="/chart.png" alt=""><figcaption>Source: Reuters</figcaption></figure>',
    ],
    [
      'the credit of an image',
      '<div class="photo"><img src="/quay.jpg" alt=""><span>AFP</span></div>',
    ],
    [
      'the credit of an image in a separate paragraph',
      '<p><img src="/quay.jpg" alt="" width="640" height="400"></p><p>Associated Press</p>',
    ],
    [
      'a sentence of the story',
      '<p>First published in Nature, the plan drew little notice until the cannery closed, the people said.</p>',
    ],
    ['an advertisement', '<p>Provided by Taboola</p>'],
  ])('is not %s', (_, end) => {
    expect(getSource({ end })).toBeNull();
    expect(getSource({ afterArticle: end })).toBeNull();
  });

  it.each([
    ['Reuters', 'https://www.reuters.com/quay', 'KESTREL BAY (Reuters) - '],
    ['AP News', 'https://apnews.com/quay', '(AP) — '],
    ['FAZ.NET', 'https://www.faz.net/quay', '(Frankfurter Allgemeine Zeitung) - '],
    ['Fact check', 'https://factcheck.afp.com/quay', 'PARIS (AFP) - '],
  ])('is not the publisher of the page: %s', (site, url, opening) => {
    expect(getSource({ site, url, opening })).toBeNull();
  });

  it('is not an agency in brackets within the first sentence', () => {
    const opening = 'The plan that became known on Friday (Reuters) is a month old. ';
    expect(getSource({ opening })).toBeNull();
  });

  it('is a short name only in the language of that agency', () => {
    expect(getSource({ byline: '<p>AA</p>', lang: 'tr' })).toBe('AA');
    expect(getSource({ byline: '<p>AA</p>', lang: 'en' })).toBeNull();
  });
});

describe('findKnownPublisher', () => {
  it.each([
    'Wall Street Journal',
    'THE WALL STREET JOURNAL',
    'wall street journal',
    'WSJ',
    ' WSJ ',
  ])('finds %s', (name) => {
    expect(findKnownPublisher(name, 'en')?.names).toContain('Wall Street Journal');
  });

  it.each(['wsj', 'Journal', 'Ap', 'Top Stories', ''])('does not find %j', (name) => {
    expect(findKnownPublisher(name, 'en')).toBeNull();
  });
});
