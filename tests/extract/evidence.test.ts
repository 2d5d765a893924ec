import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle, extractSelection } from '../../core/extract';
import { counts, getCertainty } from '../../core/extract/fields/certainty';

const url = 'https://osk-observer.example/travel/bicycles';
const now = new Date('2026-06-15T12:00:00Z');
const paragraphs = [
  'The ferry to Osk takes no more bicycles on Sundays, after a count found that more wheels than people had crossed since Easter.',
  'The company keeps a shed for those that were left behind. It holds sixty, sorted by colour, and asks their owners to come.',
];
const metadata = `
  <meta property="og:site_name" content="Osk Observer">
  <meta property="og:image" content="https://osk-observer.example/ferry.jpg">
  <meta property="article:modified_time" content="2026-05-04T07:00:00+02:00">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Osk refuses bicycles","articleSection":"Travel","datePublished":"2026-05-03T06:10:00+02:00"}</script>`;

function openPage(head: string, shown: string, after = ''): Document {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<html lang="en"><head><title>Ferry to Osk refuses bicycles</title>${head}</head><body><article><h1>Ferry to Osk refuses bicycles</h1>${shown}${text}${after}</article></body></html>`;
  return new JSDOM(html, { url }).window.document;
}

function readEvidence(head: string, shown: string, after?: string) {
  const result = extractArticle(openPage(head, shown, after), url, now);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.evidence;
}

describe('the evidence of an article', () => {
  it('names the source of each field, and those on which metadata and the page agree', () => {
    const evidence = readEvidence(
      metadata,
      '<div class="breadcrumb"><a href="/">Home</a><a href="/travel">Travel</a></div><p class="dates">Published 3 May 2026</p><p>Updated 4 May 2026</p><figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry at the quay</figcaption></figure>',
      '<p>This story was originally published by The Harbour Ledger.</p>',
    );
    expect(evidence).toMatchObject({
      headline: 'heading',
      publisher: 'open-graph',
      sourceCredit: 'credit',
      publishedAt: 'json-ld',
      modifiedAt: 'open-graph',
      section: 'json-ld',
      image: 'image',
      confirmed: ['headline', 'publishedAt', 'modifiedAt', 'section', 'image'],
    });
    // Labels of the other fields are missing or too few.
    expect(Object.keys(evidence?.certainty ?? {}).sort()).toEqual([
      'headline',
      'publishedAt',
      'sourceCredit',
    ]);
  });

  it('calls nothing confirmed that only metadata have, or only the page shows', () => {
    const hidden = readEvidence(metadata, '');
    expect(hidden).toMatchObject({ publishedAt: 'json-ld', image: 'open-graph' });
    expect(hidden?.confirmed).toEqual(['headline']);
    const shown = readEvidence('', '<p>Published 3 May 2026</p>');
    expect(shown).toMatchObject({ publishedAt: 'text', modifiedAt: null, publisher: null });
    expect(shown?.confirmed).toEqual(['headline']);
  });

  it('calls a date confirmed if the page shows its day in another time zone', () => {
    const head = '<meta property="article:published_time" content="2026-05-03T23:30:00Z">';
    const time = '<time datetime="2026-05-04T01:30:00+02:00">Monday</time>';
    expect(readEvidence(head, time)?.confirmed).toContain('publishedAt');
  });

  it('is more certain of a date on which metadata and the page agree than of others', () => {
    const confirmed = readEvidence(metadata, '<p>3 May 2026</p>')?.certainty?.publishedAt ?? 0;
    const shown = readEvidence('', '<p>3 May 2026</p>')?.certainty?.publishedAt ?? 0;
    const hidden = readEvidence(metadata, '')?.certainty?.publishedAt ?? 0;
    expect(confirmed).toBeGreaterThan(shown);
    expect(shown).toBeGreaterThan(hidden);
  });

  it('of a selection says nothing about the standfirst, which is left out', () => {
    const shown = '<p class="standfirst">Sixty of them wait in a shed by the quay.</p>';
    const document = openPage(
      '<meta property="og:description" content="Sixty of them wait in a shed by the quay.">',
      shown,
    );
    expect(readEvidence(document.head.innerHTML, shown)?.confirmed).toContain('standfirst');
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p:last-of-type') ?? document.body);
    const result = extractSelection(document, [range], url, now, () => true);
    if (!result.ok) throw new Error(result.failure.code);
    const { evidence } = result.value;
    expect(evidence).toMatchObject({ headline: 'heading', standfirst: null });
    expect(evidence?.confirmed).toEqual(['headline']);
    expect(evidence?.certainty).not.toHaveProperty('standfirst');
  });
});

describe('the certainty of a field', () => {
  it('is at least 50 % for every kind of evidence, because the field is always shown', () => {
    const shares = Object.values(counts)
      .flatMap((kinds) => Object.values(kinds))
      .map(([right, values]) => (right + 1) / (values + 2));
    expect(shares).toHaveLength(7);
    expect(Math.min(...shares)).toBeGreaterThan(0.5);
  });

  it('is null if it was not measured', () => {
    expect(getCertainty('section', { value: 'Travel', source: 'json-ld' })).toBeNull();
    expect(getCertainty('sourceCredit', { value: 'dpa', source: 'meta' })).toBeNull();
  });

  it('is less than the share of right values if they are few', () => {
    expect(getCertainty('sourceCredit', { value: 'dpa', source: 'credit' })).toBe(93);
  });
});
