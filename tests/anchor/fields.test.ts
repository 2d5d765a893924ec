import { describe, expect, it } from 'vitest';
import { describe as describeRange } from '../../core/anchor';
import { assignField, type FieldText, locateInField } from '../../core/anchor/fields';
import { assignToArticle } from '../../core/anchor/fields/assign-to-article';
import { isDetail } from '../../core/anchor/fields/is-detail';
import { readFieldTexts } from '../../core/anchor/fields/read-field-texts';
import { createStory } from '../../core/anchor/story/story';
import { splitFieldTexts } from '../../core/anchor/story/story-source';
import { readStoryText } from '../../core/anchor/story/story-text';
import type { Passage, PassageField } from '../../core/model';
import { makeWholeClip, paragraph } from '../export/samples';
import { createBody, createRange, findRange } from './page';

const first = 'The keepers of the sea lock have asked for a second shift at night.';
const article = {
  ...(makeWholeClip().versions[0]?.article ?? expect.unreachable()),
  headline: 'Lock keepers ask for a second night shift',
  standfirst: 'Three people open the sea lock by hand after dark.',
  authors: ['Nadia Brandt-Osei', 'Per Lindqvist'],
  publishedAt: '2026-11-20T06:15:00+00:00' as const,
  section: 'Harbour',
  image: {
    url: 'https://ledger.example/lock.jpg',
    alt: '',
    caption: 'The evening boat waits below the sill.',
    credit: 'Photograph: Priya Vandersloot',
  },
  body: {
    type: 'root' as const,
    children: [paragraph(first), paragraph('Nadia Brandt-Osei was there.')],
  },
};
const page = createBody(`
<nav><p>Harbour</p><p>Council</p></nav>
<time>21 November</time>
<h1>Lock keepers ask for a second night <em>shift</em></h1>
<p>Three people open the sea lock by hand after dark.</p>
<div><span>By Nadia Brandt-Osei and Per Lindqvist</span> <time>20 November 2026, 6.15 am</time></div>
<figcaption>The evening boat waits below the sill. <span>Photograph: Priya Vandersloot</span></figcaption>
<p>${first}</p>
<p>Nadia Brandt-Osei was there.</p>
<aside><p>Per Lindqvist writes about the coast.</p><p>Night at the lock</p></aside>
`);

const texts = readFieldTexts(article);
const describePassage = (words: string, nth = 1): Passage =>
  describeRange(page, findRange(page, words, nth));

function assign(words: string, nth = 1) {
  const { field, position } = assignField(describePassage(words, nth), texts);
  const text = texts.find((one) => one.field === (field ?? null))?.text ?? '';
  return [field, field === undefined ? null : text.slice(position.start, position.end)];
}

function locate(passage: Passage, field: PassageField, text: string) {
  const place = locateInField(passage, { field, text });
  return place && [place.how, text.slice(place.start, place.end)];
}

it('reads the text of each field with its credits, and the letters of the body', () => {
  expect(texts).toEqual<FieldText[]>([
    { field: 'headline', text: article.headline },
    { field: 'standfirst', text: article.standfirst },
    { field: 'byline', text: 'Nadia Brandt-Osei, Per Lindqvist' },
    {
      field: 'caption',
      text: 'The evening boat waits below the sill. Photograph: Priya Vandersloot',
      credits: ['Photograph: Priya Vandersloot'],
    },
    { field: null, text: `${first}Nadia Brandt-Osei was there.`, credits: [] },
  ]);
});

it('reads the same text as exports do', () => {
  const untidy = { ...article, headline: '  Lock\u00a0keepers \u00ad ask\n' };
  const story = splitFieldTexts(readStoryText(createStory(untidy)));
  const flat = story.map(({ field, text }) => [field, text.replaceAll('\n', ' ')]);
  const own = readFieldTexts(untidy).map(({ field, text }) => [field, text]);
  expect(own.slice(0, -1)).toEqual(flat.slice(0, -1));
});

describe('a passage of a page', () => {
  it.each([
    ['headline', 'second night', 'second night'],
    ['headline', 'Lock keepers ask for a second night ', 'Lock keepers ask for a second night'],
    ['standfirst', 'sea lock', 'sea lock'],
    ['standfirst', article.standfirst, article.standfirst],
    ['byline', 'Per', 'Per'],
    ['byline', 'By Nadia Brandt-Osei', 'Nadia Brandt-Osei'],
    ['byline', 'By Nadia', 'Nadia'],
    ['byline', 'Brandt-Osei and Per Lindqvist', 'Per Lindqvist'],
    ['byline', 'By Nadia Brandt-Osei and Per Lindqvist', 'Nadia Brandt-Osei, Per Lindqvist'],
    ['caption', 'below the sill', 'below the sill'],
    ['caption', 'Priya Vandersloot', 'Priya Vandersloot'],
  ])('gets its field: %s, "%s"', (field, words, found) => {
    expect(assign(words)).toEqual([field, found]);
  });

  it.each([
    ['of the body', 'second shift', 1],
    ['of the body, with the words of a field', 'sea lock', 2],
    ['of the body, with the name of an author', 'Nadia Brandt-Osei', 2],
    ['of a sentence about an author', 'Per Lindqvist', 2],
    ['of another text', 'Night at the lock', 1],
    ['of the date', '20 November', 1],
  ])('gets no field: %s', (_, words, nth) => {
    expect(assign(words, nth)).toEqual([undefined, null]);
  });

  it('is marked if it is not in the article', () => {
    const isMarked = (passage: Passage) => assignToArticle(passage, article).isOutside;
    expect(isMarked(describePassage('Night at the lock'))).toBe(true);
    expect(isMarked(describePassage('21 November'))).toBe(true);
    for (const words of ['second shift', 'second night', 'keepers of the sea'])
      expect(isMarked(describePassage(words))).toBe(undefined);
    // Part of it is in the article.
    const across = createRange(
      findRange(page, first).startContainer,
      10,
      findRange(page, 'Night at the lock').endContainer,
      5,
    );
    const passage = describeRange(page, across);
    expect(assignToArticle(passage, article)).toEqual(passage);
    // The text of a link is not known.
    const link = { ...article, body: { type: 'root' as const, children: [] } };
    expect(assignToArticle(describePassage('Night at'), link).isOutside).toBe(undefined);
  });

  it.each([
    ['the date', '20 November 2026, 6.15 am'],
    ['a part of the date', 'November', 2],
    ['the time', '6.15'],
    ['the section', 'Harbour'],
  ])('may be in a detail: %s', (_, words, nth = 1) => {
    expect(isDetail(describePassage(words, nth), article)).toBe(true);
  });

  it('keeps quote and context, by which it is found on the page', () => {
    const passage = describePassage('second night');
    expect(assignField(passage, texts)).toEqual({
      ...passage,
      field: 'headline',
      position: { start: 23, end: 35 },
    });
  });
});

describe('a passage in the text of its field', () => {
  const passage = assignField(describePassage('second night'), texts);

  it('is at its position, or elsewhere after a correction', () => {
    expect(locate(passage, 'headline', article.headline)).toEqual(['exact', 'second night']);
    expect(locate(passage, 'headline', 'A second night shift for lock keepers')).toEqual([
      'moved',
      'second night',
    ]);
  });

  it('has changed if its words were replaced, and is lost if they are gone', () => {
    const hours = assignField(describePassage('asked for a second shift at'), [
      { field: 'standfirst', text: first },
    ]);
    expect(locate(hours, 'standfirst', first.replace('second', 'third'))).toEqual([
      'changed',
      'asked for a third shift at',
    ]);
    expect(locate(passage, 'headline', 'Harbour board meets')).toBe(null);
  });

  it('is the one with the same context', () => {
    const text = 'The lock that no lock keeper could lock';
    const quote = { exact: 'lock', prefix: 'that no ', suffix: ' keeper could' };
    const second: Passage = { quote, position: { start: 0, end: 4 }, textVersion: 1 };
    expect(locateInField(second, { field: 'headline', text })?.start).toBe(17);
  });

  it('is a close match in a byline that is worded differently', () => {
    const byline = assignField(describePassage('By Nadia Brandt-Osei'), texts);
    expect(locate(byline, 'byline', 'Nadia Brandt-Osei, Per Lindqvist')).toEqual([
      'approximate',
      'Nadia Brandt-Osei',
    ]);
    expect(locate(byline, 'byline', 'Per Lindqvist')).toBe(null);
  });
});

describe('a passage of a credit that the page labels', () => {
  const image = { ...article.image, credit: 'Priya Vandersloot' };
  const unlabelled = readFieldTexts({ ...article, image });
  const text = 'The evening boat waits below the sill. Priya Vandersloot';

  it.each([
    ['Photograph: Priya Vandersloot', 'Priya Vandersloot'],
    ['Photograph: Priya', 'Priya'],
    ['Vandersloot', 'Vandersloot'],
    ['boat waits', 'boat waits'],
  ])('is in the caption: "%s"', (words, found) => {
    const { field, position } = assignField(describePassage(words), unlabelled);
    expect([field, text.slice(position.start, position.end)]).toEqual(['caption', found]);
  });

  it('is a close match', () => {
    const passage = assignField(describePassage('Photograph: Priya'), unlabelled);
    const place = locateInField(passage, { field: 'caption', text, credits: [image.credit] });
    expect(place && [place.how, text.slice(place.start, place.end)]).toEqual([
      'approximate',
      'Priya',
    ]);
  });

  it('is none in a sentence about the photographer', () => {
    const quote = { exact: 'Priya Vandersloot', prefix: 'In pictures that ', suffix: ' took.' };
    const passage: Passage = { quote, position: { start: 0, end: 17 }, textVersion: 1 };
    expect(assignField(passage, unlabelled).field).toBe(undefined);
  });
});

describe('a date of a page', () => {
  const isDate = (exact: string, language: string | null, line = exact) => {
    const [prefix = '', suffix = ''] = line.split(exact);
    const passage: Passage = {
      ...{ quote: { exact, prefix, suffix }, position: { start: 0, end: 1 }, textVersion: 1 },
    };
    return isDetail(passage, { ...article, language });
  };

  it.each([
    ['Nov 20th, 2026', 'en'],
    ['20.11.2026', 'de'],
    ['20. November', 'de-CH'],
    ['20 novembre 2026 à 07h15', 'fr'],
    ['20 listopada 2026', 'pl'],
    ['2026年11月20日', 'zh'],
    ['20 พฤศจิกายน 2569', 'th'],
    ['٢٠ نوفمبر ٢٠٢٦', 'ar-EG'],
    ['Nov 20', 'no such language'],
  ])('is recognised: %s', (date, language) => {
    expect(isDate(date, language)).toBe(true);
  });

  it.each([
    ['21 November 2026'],
    ['20 October 2026'],
    ['12 comments', '20 November 2026 12 comments'],
    ['twenty keepers', 'On 20 November twenty keepers'],
  ])('is not mistaken: %s', (exact, line = exact) => {
    expect(isDate(exact, 'en', line)).toBe(false);
  });
});
