import { escapeHtml } from '../../core/export/formats/html/escape-html';
import type { Payload } from './payloads/payload';

/** A hostile page of the invented newspaper. */
export interface HostilePage {
  readonly path: string;
  readonly headline: string;
  readonly html: string;
  readonly payloads: readonly Payload[];
}

/** Paragraphs that make the page an article. */
const sentences = [
  'The harbour board of Brekkavik has voted to keep the old crane on the north quay for another ten years.',
  'Runa Falk, who has driven it since spring, told the board that it lifts more than the new one does on a good day.',
  'The new crane was ordered from a firm in the capital, and has stood under its cover since it was delivered in March.',
  'Members of the board went to see both of them on Tuesday, in rain that did not stop until the ferry had left again.',
  'A report on the foundations of the quay is expected before the autumn, and the board will meet again once it has it.',
  'Until then the fish market stays where it is, and lorries wait on the hill as they have done for forty years.',
];

/**
 * Puts payloads on pages, at most `perPage` on each, with one that swallows others as the last.
 * Each page has its own number.
 */
export function makePages(
  payloads: readonly Payload[],
  perPage: number,
  firstNumber = 1,
): readonly HostilePage[] {
  const plain = payloads.filter(({ swallows }) => !swallows);
  const swallowing = payloads.filter(({ swallows }) => swallows);
  const count = Math.max(Math.ceil(payloads.length / perPage), swallowing.length);
  return Array.from({ length: count }, (_, index) => {
    const last = swallowing[index];
    const others = plain.filter((_, at) => at % count === index);
    return makePage(firstNumber + index, last === undefined ? others : [...others, last]);
  });
}

function makePage(number: number, payloads: readonly Payload[]): HostilePage {
  /** The text of some payload, another one for each place. */
  const textAt = (place: number) => payloads[(number + place) % payloads.length]?.text ?? '';
  const attribute = (place: number) => escapeHtml(textAt(place));
  const addresses = payloads.filter(({ kind }) => kind === 'address');
  const addressAt = (place: number) =>
    escapeHtml(addresses[(number + place) % addresses.length]?.text ?? textAt(place));
  const headline = `Crane ${number} stays ${textAt(0)}`;
  const structured = [
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      description: textAt(1),
      author: [{ '@type': 'Person', name: textAt(2), url: textAt(3) }],
      publisher: { '@type': 'Organization', name: textAt(4), logo: { url: textAt(5) } },
      image: { '@type': 'ImageObject', url: textAt(6), caption: textAt(7) },
      articleSection: textAt(8),
      keywords: [textAt(9), textAt(10)],
      datePublished: '2026-11-20T08:00:00Z',
      inLanguage: textAt(11),
    },
  ];
  const polluted = payloads.filter(({ attack }) => attack === 'prototype pollution');
  const head = [
    `<title>${escapeHtml(headline)}</title>`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escapeHtml(headline)}">`,
    `<meta property="og:description" content="${attribute(1)}">`,
    `<meta property="og:image" content="${addressAt(0)}">`,
    `<meta property="og:url" content="${addressAt(1)}">`,
    `<meta property="og:site_name" content="${attribute(4)}">`,
    `<meta name="author" content="${attribute(2)}">`,
    `<meta property="article:section" content="${attribute(8)}">`,
    `<meta property="article:tag" content="${attribute(9)}">`,
    `<link rel="canonical" href="${addressAt(2)}">`,
    `<link rel="next" href="${addressAt(3)}">`,
    // As most newspapers write it: only the end of the script is escaped.
    `<script type="application/ld+json">${JSON.stringify(structured).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')}</script>`,
  ];
  const body = payloads.flatMap((payload, index) => [
    `<p>${sentences[index % sentences.length]}</p>`,
    ...writePayload(payload, index),
  ]);
  const story = [
    `<h1>${escapeHtml(headline)}</h1>`,
    `<p class="standfirst">${attribute(1)}</p>`,
    `<p class="byline">By <span rel="author">${attribute(2)}</span></p>`,
    `<time datetime="2026-11-20T08:00:00Z">20 November 2026</time>`,
    ...sentences.map((sentence) => `<p>${sentence}</p>`),
    ...body,
    // Broken out of on purpose, and last: some of them hide what follows.
    ...polluted.map(({ text }) => `<script type="application/ld+json">${text}</script>`),
  ];
  return {
    path: `/2026/11/20/crane-${number}-stays`,
    headline,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head.join('\n')}</head><body><main><article>${story.join('\n')}</article></main></body></html>`,
    payloads,
  };
}

/** A payload in the body: as text, in attributes, and, if it is markup, as it is. */
function writePayload({ kind, text, swallows }: Payload, index: number): readonly string[] {
  const escaped = escapeHtml(text);
  const asText = [
    `<p>A sign says ${escaped} in white letters.</p>`,
    `<h2>${escaped}</h2>`,
    `<ul><li>${escaped}</li></ul>`,
    `<blockquote><p>${escaped}</p></blockquote>`,
    `<table><tr><th>Sign</th><th>Quay</th></tr><tr><td>${escaped}</td><td>North</td></tr></table>`,
    `<pre><code class="language-${escaped}">${escaped}</code></pre>`,
    `<p>See <a href="http://hostile-news.example/sign" title="${escaped}">${escaped}</a> on it.</p>`,
    `<figure><img src="http://hostile-news.example/sign-${index}.png" width="640" height="360" alt="${escaped}"><figcaption>${escaped} <span class="credit">Photo: ${escaped}</span></figcaption></figure>`,
  ];
  const address = [
    `<p>It was <a href="${escaped}">opened by the mayor</a> on Monday.</p>`,
    `<figure><img src="${escaped}" srcset="${escaped} 900w" width="640" height="360" alt="A sign"><figcaption>A sign on the north quay.</figcaption></figure>`,
    `<figure><a href="${escaped}"><img data-src="${escaped}" width="640" height="360" alt="A crane"></a></figure>`,
    `<video src="${escaped}" poster="${escaped}"></video>`,
    `<blockquote cite="${escaped}" class="twitter-tweet"><p>Seen it</p><a href="${escaped}">20 November</a></blockquote>`,
  ];
  return [
    asText[index % asText.length] ?? '',
    ...(kind === 'address' ? address : []),
    ...(kind === 'markup' ? [swallows ? text : `<div>${text}</div>`] : []),
  ];
}
