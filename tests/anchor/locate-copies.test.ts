import { describe, expect, it } from 'vitest';
import { locate } from '../../core/anchor';
import type { Passage } from '../../core/model';
import { createPage, describePassage, ferry, master, opening } from './harbour-story';
import { createBody, getRangeText } from './page';

const sentence = 'The council had argued until midnight about the price of the granite.';
const rest =
  'Then it voted to spend the last of the flood fund on eighty metres of it, and on a lamp.';
const before = 'Nobody had expected a decision before the autumn fair opened on the quay.';
const paragraph = `${sentence} ${rest}`;
const other = 'A lighthouse elsewhere was painted in stripes.';

const pullQuote = `<blockquote><p>${sentence}</p></blockquote>`;
const keyPoints = `<ul><li>${other}</li><li>${sentence}</li></ul>`;
const relatedBox = `<aside><h3>Read more</h3><ul><li>${sentence}</li><li>${other}</li></ul></aside>`;

/** Returns the story with a copy of the sentence in one of three positions. */
const positions: Readonly<Record<string, (paragraph: string) => string>> = {
  'as a pull quote before its paragraph': (paragraph) =>
    createPage(opening) + pullQuote + createPage(paragraph, master, ferry),
  'as a key point at the top': (paragraph) =>
    keyPoints + createPage(opening, paragraph, master, ferry),
  'in a related box': (paragraph) =>
    createPage(opening, paragraph, master) + relatedBox + createPage(ferry),
};

/** Returns how a passage is located, the text found, and the name of its parent element. */
function locateWithParent(html: string, passage: Passage): readonly [string, string, string] {
  const [located] = locate(createBody(html), [passage]);
  if (!located || located.how === 'lost') return ['lost', '', ''];
  const { parentElement } = located.range.startContainer;
  const place = parentElement?.closest('blockquote, aside, li')?.localName ?? 'story';
  return [located.how, getRangeText(located.range), place];
}

describe.each(Object.entries(positions))('a sentence repeated %s', (_, insertCopy) => {
  it.each([
    ['starts its paragraph', paragraph],
    ['ends its paragraph', `${before} ${sentence}`],
    ['is inside its paragraph', `${before} ${paragraph}`],
  ])('is located in the story if it %s', (_, paragraph) => {
    const passage = describePassage(createPage(opening, paragraph, master, ferry), sentence);
    const [, text, place] = locateWithParent(insertCopy(paragraph), passage);
    expect([text, place]).toEqual([sentence, 'story']);
  });

  it('is located in the story if it was edited there', () => {
    const passage = describePassage(createPage(opening, paragraph, master, ferry), sentence);
    const edited = sentence.replace('argued', 'quarrelled').replace('price', 'cost');
    expect(locateWithParent(insertCopy(`${edited} ${rest}`), passage)).toEqual([
      'changed',
      edited,
      'story',
    ]);
  });

  it('is located in the story if only a phrase of it was highlighted', () => {
    const phrase = 'had argued until midnight about the price';
    const passage = describePassage(createPage(opening, paragraph, master, ferry), phrase);
    const [, , place] = locateWithParent(insertCopy(paragraph), passage);
    expect(place).toBe('story');
    const edited = paragraph.replace('argued', 'quarrelled');
    expect(locateWithParent(insertCopy(edited), passage)).toEqual([
      'changed',
      'had quarrelled until midnight about the price',
      'story',
    ]);
  });

  it('is lost if it was deleted there', () => {
    const original = `${before} ${paragraph}`;
    const passage = describePassage(createPage(opening, original, master, ferry), sentence);
    expect(locateWithParent(insertCopy(`${before} ${rest}`), passage)[0]).toBe('lost');
  });
});

describe('a repeated sentence that is a whole paragraph', () => {
  const passage = describePassage(createPage(opening, sentence, master, ferry), sentence);

  it('is located in the story and not in the pull quote', () => {
    const html = createPage(opening) + pullQuote + createPage(sentence, master, ferry);
    expect(locateWithParent(html, passage)[2]).toBe('story');
  });

  it('is lost if only a key point is left', () => {
    const html = keyPoints + createPage(opening, master, ferry);
    expect(locateWithParent(html, passage)[0]).toBe('lost');
  });

  it('is located if its paragraph was moved', () => {
    const html = createPage(opening, master, ferry, sentence);
    expect(locateWithParent(html, passage)).toEqual(['moved', sentence, 'story']);
  });
});

describe('a one-sentence block that is not a copy', () => {
  it('is located if the rest of its paragraph was deleted', () => {
    const passage = describePassage(createPage(opening, paragraph, master, ferry), sentence);
    const html = createPage(opening, sentence, master, ferry);
    expect(locateWithParent(html, passage)[1]).toBe(sentence);
  });

  it('is located if an advertisement splits its paragraph', () => {
    const original = `${before} ${paragraph}`;
    const passage = describePassage(createPage(opening, original, master, ferry), sentence);
    const split = `<p>${before} <div>Advertisement</div>${sentence} <div>Advertisement</div>${rest}</p>`;
    const html = createPage(opening) + split + createPage(master, ferry);
    expect(locateWithParent(html, passage)[1]).toBe(sentence);
  });

  it('is located in quotation marks that its paragraph had', () => {
    const quoted = `“${sentence}”`;
    const passage = describePassage(createPage(opening, quoted, master, ferry), sentence);
    const html = createPage(master, opening, quoted, ferry);
    expect(locateWithParent(html, passage)[1]).toBe(sentence);
  });
});

describe('a passage without a stored block', () => {
  it('is located as before, in a pull quote at its old position', () => {
    const { block: _, ...older } = describePassage(
      createPage(opening, paragraph, master, ferry),
      sentence,
    );
    const html = createPage(opening) + pullQuote + createPage(paragraph, master, ferry);
    expect(locateWithParent(html, older)).toEqual(['exact', sentence, 'blockquote']);
  });
});
