import { describe, expect, it } from 'vitest';
import { describe as describeRange } from '../../core/anchor';
import { assignField, type FieldText, locateInField } from '../../core/anchor/fields';
import { readFieldTexts } from '../../core/anchor/fields/read-field-texts';
import { createStory } from '../../core/anchor/story/story';
import { readStoryText, splitFieldTexts } from '../../core/anchor/story/story-text';
import type { Passage, PassageField } from '../../core/model';
import { makeWholeClip, paragraph } from '../export/samples';
import { createBody, createRange, findRange } from './page';

const first = 'The keepers of the sea lock have asked for a second shift at night.';
const article = {
  ...(makeWholeClip().versions[0]?.article ?? expect.unreachable()),
  headline: 'Lock keepers ask for a second night shift',
  standfirst: 'Three people open the sea lock by hand after dark.',
  authors: ['Nadia Brandt-Osei', 'Per Lindqvist'],
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
<nav>Harbour Council</nav>
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

it('reads the text of each field, and the letters of the body', () => {
  expect(texts).toEqual<FieldText[]>([
    { field: 'headline', text: article.headline },
    { field: 'standfirst', text: article.standfirst },
    { field: 'byline', text: 'Nadia Brandt-Osei, Per Lindqvist' },
    {
      field: 'caption',
      text: 'The evening boat waits below the sill. Photograph: Priya Vandersloot',
    },
    { field: null, text: `${first}Nadia Brandt-Osei was there.` },
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
    expect(assignField(describePassage('Night at the lock'), texts).isOutside).toBe(true);
    expect(assignField(describePassage('20 November'), texts).isOutside).toBe(true);
    for (const words of ['second shift', 'second night', 'keepers of the sea'])
      expect(assignField(describePassage(words), texts)).not.toHaveProperty('isOutside');
    // Part of it is in the article.
    const across = createRange(
      findRange(page, first).startContainer,
      10,
      findRange(page, 'Night at the lock').endContainer,
      5,
    );
    const passage = describeRange(page, across);
    expect(assignField(passage, texts)).toEqual(passage);
    // The text of a link is not known.
    expect(assignField(describePassage('Night at'), texts.slice(0, -1)).isOutside).toBe(undefined);
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
