import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';

const url = 'https://courier.example/harbour/the-vault';
const now = new Date('2026-06-15T12:00:00Z');
const names =
  'Ida Ruth Tomas Femi Olwen Jo Ada Bram Carys Dov Elin Gil Hana Ivo Kit Lena Mirek Nour Pia Quentin'.split(
    ' ',
  );
/** Different sentences of one story: real pages rarely repeat a sentence. */
const sentences = names.map(
  (name, index) =>
    `In its ${index + 2}th year the tellers of the bank walked past a steel door that had no keyhole, and ${name}, who counted the ${['coppers', 'notes', 'silver', 'stamps'][index % 4]}, was told by the one before that it had always been so.`,
);

/** `before` is the markup before the article, and `end` its last element. */
function readCompleteness(
  paragraphs: readonly string[],
  beside = '',
  structured: object | null = null,
  { before = '', end = '' } = {},
) {
  const data = structured
    ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The vault', ...structured })}</script>`
    : '';
  const html = `<!doctype html><html lang="en"><head><title>The vault</title>${data}</head><body>
    ${before}<article><h1>The vault</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${end}</article>${beside}</body></html>`;
  const result = extractArticle(new JSDOM(html, { url }).window.document, url, now);
  if (!result.ok) throw new Error(result.failure.code);
  const { completeness, evidence } = result.value;
  return [completeness, evidence?.completeness ?? null];
}

const short = sentences.slice(0, 2);
const long = sentences;
const makePaywall = (text: string) => `<section class="wall"><p>${text}.</p></section>`;

describe('completeness', () => {
  it.each([
    ['en', 'Subscribe to continue reading'],
    ['de', 'Nur für Abonnenten: jetzt weiterlesen'],
    ['fr', 'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.'],
    ['es', 'Contenido exclusivo para suscriptores'],
    ['it', 'Contenuto riservato agli abbonati'],
    ['pt', 'Conteúdo exclusivo para assinantes'],
    ['nl', 'Alleen voor abonnees'],
    ['sv', 'Prenumerera för att läsa hela artikeln'],
    ['pl', 'Aby czytać dalej, wykup dostęp'],
    ['ru', 'Чтобы читать дальше, оформите подписку'],
    ['ja', 'この記事は有料会員限定です。残り1,234文字'],
    ['zh', '订阅后可阅读全文'],
    ['ar', 'هذا المحتوى للمشتركين فقط'],
  ])('is "preview" if a short text is followed by a paywall in %s', (_, text) => {
    expect(readCompleteness(short, makePaywall(text))).toEqual(['preview', 'gate']);
  });

  it('is "full" if a long text has a paywall, or a short text has none', () => {
    expect(readCompleteness(long, makePaywall('Subscribe to continue reading'))).toEqual([
      'full',
      null,
    ]);
    expect(readCompleteness(short)).toEqual(['full', null]);
  });

  it('is "full" if the paywall is hidden by its markup', () => {
    const prompt = '<p>Subscribe to continue reading</p>';
    expect(readCompleteness(short, `<div class="paywall" hidden>${prompt}</div>`)).toEqual([
      'full',
      null,
    ]);
    expect(readCompleteness(short, `<div class="paywall" hidden>${prompt}</div>${prompt}`)).toEqual(
      ['preview', 'gate'],
    );
    expect(readCompleteness(short, '<div class="paywall"><p>Our offers</p></div>')).toEqual([
      'preview',
      'gate',
    ]);
  });

  it('is "full" if the paywall text is in the site header', () => {
    expect(readCompleteness(short, '<header><p>Already a subscriber? Log in</p></header>')).toEqual(
      ['full', null],
    );
  });

  it('is "preview" if the text is cut off before a paywall', () => {
    const broken = [...sentences.slice(0, 12), 'And then she opened…'];
    expect(readCompleteness(broken, makePaywall('Subscribe to continue reading'))).toEqual([
      'preview',
      'cut-off',
    ]);
    expect(readCompleteness(broken)).toEqual(['full', null]);
  });

  it('is "preview" if JSON-LD contains more text of a story that is not free', () => {
    const paid = { isAccessibleForFree: false, articleBody: long.join(' ') };
    expect(readCompleteness(short, '', paid)).toEqual(['preview', 'json-ld']);
    expect(readCompleteness(long, '', paid)).toEqual(['full', null]);
    expect(readCompleteness(short, '', { ...paid, isAccessibleForFree: true })).toEqual([
      'full',
      null,
    ]);
  });

  it('is "full" if JSON-LD contains the same text twice', () => {
    const twice = { isAccessibleForFree: false, articleBody: [...long, ...long].join(' ') };
    expect(readCompleteness(long, '', twice)).toEqual(['full', null]);
  });

  it('is "full" if the story is about subscribers', () => {
    const about = ['The Courier has nine thousand subscribers, of whom four read it.', ...short];
    expect(readCompleteness(about)).toEqual(['full', null]);
  });

  it.each([
    'Der Wirt sagte: „Das war der letzte Schlüssel.“',
    'Der Wirt sagte: »Das war der letzte Schlüssel.«',
    'Der Wirt sagte: ‚Das war der letzte Schlüssel.‘',
    'The landlord said: “That was the last key.”',
    'The landlord kept the last key.¹',
    'The landlord kept the last key. [12]',
    'The landlord kept the last key (and lost it)',
    'The landlord kept the last key. ■',
    'The landlord kept the last key./ALDEN',
  ])('is "full" if the text ends with a closing mark: %s', (last) => {
    const whole = [...sentences.slice(0, 16), ...last.split('/')];
    expect(readCompleteness(whole, makePaywall('Subscribe to continue reading'))).toEqual([
      'full',
      null,
    ]);
  });

  it.each([
    ['a colon before a wall', 'These are the names on the door:', ''],
    ['a subheading without text before a wall', sentences[0] ?? '', '<h2>The door</h2>'],
  ])('is "preview" if a long text ends with %s', (_, last, end) => {
    const twice = [...long, ...long.map((sentence) => `Later, ${sentence}`), last];
    const wall = '<div id="registration-wall"><h2>Log in or create an account</h2></div>';
    expect(readCompleteness(twice, wall, null, { end })).toEqual(['preview', 'cut-off']);
    expect(readCompleteness(twice, '', null, { end })).toEqual(['full', null]);
  });

  it('is "full" if a wall has no text, or contains the story', () => {
    const empty = '<div class="article-paywall"><div></div></div>';
    expect(readCompleteness(short, empty)).toEqual(['full', null]);
    const around = { before: '<div class="paywall-article">' };
    expect(readCompleteness(short, '', null, around)).toEqual(['full', null]);
  });

  it('is "full" if a short story is not free, but the page has no wall', () => {
    expect(readCompleteness(short, '', { isAccessibleForFree: false })).toEqual(['full', null]);
  });

  it('is "full" if a short story is interrupted by adverts', () => {
    const advert = '<p>Advertisement. Scroll to continue reading.</p>';
    expect(readCompleteness(short, advert)).toEqual(['full', null]);
  });
});
