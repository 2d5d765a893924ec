import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  articleSchema,
  bodySchema,
  clipSchema,
  defaultSettings,
  getWeekStart,
  instantSchema,
  resultSchema,
  settingsSchema,
} from '../../core/model';
import { zonedTimeSchema } from '../../core/model/instant';
import { makeWholeClip } from '../export/samples';
import { makeArticle } from '../storage/samples';

const inParagraph = (child: unknown) => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [child] }],
});
const text = { type: 'text', value: 'x' };
const image = { type: 'image', url: 'https://a.example/x.jpg', alt: '' };

describe('bodySchema', () => {
  it.each([
    ['text', inParagraph(text)],
    ['a link', inParagraph({ type: 'link', url: 'https://a.example/', children: [text] })],
    ['a mailto: link', inParagraph({ type: 'link', url: 'mailto:a@a.example', children: [] })],
    ['a figure', { type: 'root', children: [{ type: 'figure', children: [image], credit: null }] }],
    ['an empty body', { type: 'root', children: [] }],
  ])('accepts %s', (_, body) => {
    expect(v.parse(bodySchema, body)).toEqual(body);
  });

  it.each([
    ['a javascript: link', inParagraph({ type: 'link', url: 'javascript:alert(1)', children: [] })],
    ['a data: link', inParagraph({ type: 'link', url: 'data:text/html,x', children: [text] })],
    ['a relative link', inParagraph({ type: 'link', url: '/news', children: [text] })],
    ['raw HTML between blocks', { type: 'root', children: [{ type: 'html', value: '<b>' }] }],
    ['raw HTML in a paragraph', inParagraph({ type: 'html', value: '<script>' })],
    ['an image outside a figure', inParagraph(image)],
    [
      'an image without a web address',
      {
        type: 'root',
        children: [
          { type: 'figure', children: [{ ...image, url: 'data:image/svg+xml,x' }], credit: null },
        ],
      },
    ],
    ['a block in a paragraph', inParagraph({ type: 'paragraph', children: [] })],
    ['a heading without depth', { type: 'root', children: [{ type: 'heading', children: [] }] }],
    ['a text without a value', inParagraph({ type: 'text' })],
    ['a root of another type', { type: 'paragraph', children: [] }],
  ])('rejects %s', (_, body) => {
    expect(v.safeParse(bodySchema, body).success).toBe(false);
  });

  it('drops unknown properties', () => {
    const body = inParagraph({ ...text, onclick: 'x', data: { hName: 'script' } });
    expect(v.parse(bodySchema, body)).toEqual(inParagraph(text));
  });
});

describe('articleSchema', () => {
  it('accepts an article, and rejects an empty headline or a javascript: address', () => {
    expect(v.parse(articleSchema, makeArticle())).toEqual(makeArticle());
    expect(v.safeParse(articleSchema, makeArticle({ headline: '' })).success).toBe(false);
    expect(v.safeParse(articleSchema, makeArticle({ url: 'javascript:x' })).success).toBe(false);
  });
});

describe('the evidence field', () => {
  const evidence = {
    headline: 'json-ld',
    standfirst: null,
    authors: 'class',
    publishedAt: 'address',
    completeness: null,
  };

  it('is parsed, and defaults to null in old articles', () => {
    expect(v.parse(articleSchema, { ...makeArticle(), evidence })).toMatchObject({ evidence });
    const { evidence: _, ...old } = makeArticle();
    expect(v.parse(articleSchema, old)).toEqual({ ...old, evidence: null });
  });

  it('is accepted as older versions wrote it, and gets no members that they did not know', () => {
    const before = { ...makeArticle(), evidence: { ...evidence, uncertain: ['authors'] } };
    expect(v.parse(articleSchema, before)).toEqual(before);
  });

  it('has the sources of all fields, and how certain they are', () => {
    const later = {
      ...evidence,
      publisher: 'open-graph',
      sourceCredit: 'credit',
      modifiedAt: null,
      section: 'class',
      image: 'image',
      confirmed: ['headline', 'image'],
      certainty: { headline: 99 },
      uncertain: ['standfirst'],
    };
    const article = { ...makeArticle(), evidence: later };
    expect(v.parse(articleSchema, article)).toEqual(article);
    const wrong = { ...article, evidence: { ...later, certainty: { headline: 101 } } };
    expect(v.safeParse(articleSchema, wrong).success).toBe(false);
  });

  it('rejects unknown sources', () => {
    const unknown = { ...evidence, headline: 'oracle' };
    expect(v.safeParse(articleSchema, { ...makeArticle(), evidence: unknown }).success).toBe(false);
  });
});

describe('clipSchema', () => {
  it('parses an old clip without states as unread, without a reading position', () => {
    const states = { readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null };
    const { clip } = makeWholeClip();
    const { readAt: _, favouriteAt: __, archivedAt: ___, readingPlace: ____, ...old } = clip;
    expect(v.parse(clipSchema, old)).toEqual({ ...old, ...states });
  });

  it('accepts an optional `noteAt`', () => {
    const { noteAt: _, ...old } = makeWholeClip().clip;
    expect(v.parse(clipSchema, old)).not.toHaveProperty('noteAt');
    const clip = { ...old, noteAt: '2026-11-12T18:00:00.000Z' };
    expect(v.parse(clipSchema, clip)).toEqual(clip);
    expect(v.safeParse(clipSchema, { ...clip, noteAt: 'today' }).success).toBe(false);
  });
});

describe('settingsSchema', () => {
  it.each([
    ['empty settings', {}],
    ['unknown values', { reader: { face: 'gothic', size: 0, measure: 'wide' }, sync: 1 }],
    ['an incomplete group', { images: { keep: true, mostBytesEach: -1 } }],
    ['unknown choices', { appearance: { theme: 'sepia' }, highlights: { colour: 'teal' } }],
    ['damaged lists of sites', { detection: { offSites: 'abc.example' } }],
  ])('replaces %s by the defaults', (_, stored) => {
    expect(v.parse(settingsSchema, stored)).toEqual(defaultSettings);
  });
});

describe('getWeekStart', () => {
  it.each([
    ['2026-11-09T00:00:00.000Z', '2026-11-09'],
    ['2026-11-15T23:59:59.999Z', '2026-11-09'],
    ['2027-01-01T12:00:00.000Z', '2026-12-28'],
    ['1969-12-31T12:00:00.000Z', '1969-12-29'],
  ])('returns the Monday of the week of %s: %s', (instant, monday) => {
    expect(getWeekStart(instant)).toBe(monday);
    expect(new Date(monday).getUTCDay()).toBe(1);
  });
});

describe('zonedTimeSchema and instantSchema', () => {
  it.each([
    ['2026-11-12T09:30:00+01:00', true],
    ['2026-11-12T09:30+01:00', true],
    ['2026-11-12T09:30:00.5Z', true],
    ['2026-11-12T09:30:00', false],
    ['2026-11-12', false],
    ['12 November 2026', false],
    ['2026-11-12T09:30:00+0100', false],
  ])('zonedTimeSchema, %s: %s', (time, isZoned) => {
    expect(v.safeParse(zonedTimeSchema, time).success).toBe(isZoned);
  });

  it.each([
    ['2026-11-12T08:30:00.000Z', true],
    ['2026-11-12T08:30:00Z', false],
    ['2026-11-12T09:30:00.000+01:00', false],
  ])('instantSchema, %s: %s', (time, isInstant) => {
    expect(v.safeParse(instantSchema, time).success).toBe(isInstant);
  });
});

describe('resultSchema', () => {
  const schema = resultSchema(v.number());
  it.each([
    [{ ok: true, value: 1 }, true],
    [{ ok: false, failure: { code: 'not-found', detail: null } }, true],
    [{ ok: true, value: 'x' }, false],
    [{ ok: false, failure: { code: 'unknown-code', detail: null } }, false],
    [{ ok: false, value: 1 }, false],
  ])('%j: %s', (result, isResult) => {
    expect(v.safeParse(schema, result).success).toBe(isResult);
  });
});
