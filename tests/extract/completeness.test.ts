import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';

const url = 'https://courier.example/harbour/the-vault';
const now = new Date('2026-06-15T12:00:00Z');
const tellers =
  'Ida Ruth Tomas Femi Olwen Jo Ada Bram Carys Dov Elin Gil Hana Ivo Kit Lena Mirek Nour Pia Quentin'.split(
    ' ',
  );
/** Sentences of one story, no two alike, as a page that says the same twice is rare. */
const sentences = tellers.map(
  (name, place) =>
    `In its ${place + 2}th year the tellers of the bank walked past a steel door that had no keyhole, and ${name}, who counted the ${['coppers', 'notes', 'silver', 'stamps'][place % 4]}, was told by the one before that it had always been so.`,
);

function read(paragraphs: readonly string[], beside = '', structured: object | null = null) {
  const data = structured
    ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The vault', ...structured })}</script>`
    : '';
  const html = `<!doctype html><html lang="en"><head><title>The vault</title>${data}</head><body>
    <article><h1>The vault</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>${beside}</body></html>`;
  const result = extractArticle(new JSDOM(html, { url }).window.document, url, now);
  if (!result.ok) throw new Error(result.failure.code);
  const { completeness, evidence } = result.value;
  return [completeness, evidence?.completeness ?? null];
}

const short = sentences.slice(0, 2);
const long = sentences;
const gate = (words: string) => `<section class="wall"><p>${words}.</p></section>`;

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
  ])('is a preview when a short text stands before a gate in %s', (_, words) => {
    expect(read(short, gate(words))).toEqual(['preview', 'gate']);
  });

  it('is full when a long text stands beside a gate, or a short one beside none', () => {
    expect(read(long, gate('Subscribe to continue reading'))).toEqual(['full', null]);
    expect(read(short)).toEqual(['full', null]);
  });

  it('is full when the gate is hidden by its markup', () => {
    const words = '<p>Subscribe to continue reading</p>';
    expect(read(short, `<div class="paywall" hidden>${words}</div>`)).toEqual(['full', null]);
    expect(read(short, `<div class="paywall" hidden>${words}</div>${words}`)).toEqual([
      'preview',
      'gate',
    ]);
    expect(read(short, '<div class="paywall"><p>Our offers</p></div>')).toEqual([
      'preview',
      'gate',
    ]);
  });

  it('is full when the gate is for the whole site', () => {
    expect(read(short, '<header><p>Already a subscriber? Log in</p></header>')).toEqual([
      'full',
      null,
    ]);
  });

  it('is a preview when the text breaks off before a gate', () => {
    const broken = [...sentences.slice(0, 12), 'And then she opened…'];
    expect(read(broken, gate('Subscribe to continue reading'))).toEqual(['preview', 'cut-off']);
    expect(read(broken)).toEqual(['full', null]);
  });

  it('is a preview when the page’s own data hold more of a story that is not free', () => {
    const paid = { isAccessibleForFree: false, articleBody: long.join(' ') };
    expect(read(short, '', paid)).toEqual(['preview', 'json-ld']);
    expect(read(long, '', paid)).toEqual(['full', null]);
    expect(read(short, '', { ...paid, isAccessibleForFree: true })).toEqual(['full', null]);
  });

  it('is full when a story is about subscribers', () => {
    const about = ['The Courier has nine thousand subscribers, of whom four read it.', ...short];
    expect(read(about)).toEqual(['full', null]);
  });
});
