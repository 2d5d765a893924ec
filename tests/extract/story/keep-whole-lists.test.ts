import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { keepWholeLists } from '../../../core/extract/story/choice/keep-whole-lists';
import { readOutline } from '../../../core/extract/story/outline/read-outline';
import { computePageStats } from '../../../core/extract/story/stats/page-stats';

/** Chooses the runs that contain "story", and returns the runs that are kept. */
function keep(html: string, probability = 0.1): readonly string[] {
  const outline = readOutline(new JSDOM(`<body>${html}</body>`).window.document.body);
  const page = computePageStats(outline, { titles: [], descriptions: [], body: null, authors: [] });
  const probabilities = new Float64Array(outline.runs.length).fill(probability);
  const isKept = keepWholeLists(
    page,
    probabilities,
    outline.runs.map(({ text }) => text.includes('story')),
  );
  return outline.runs.filter((_, run) => isKept[run]).map(({ text }) => text);
}

const makeList = (...items: string[]) =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const makeTable = (...rows: string[][]) =>
  `<table><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const link = (text: string) => `<a href="/${text}">${text}</a>`;

describe('keepWholeLists', () => {
  it('keeps all of a list that is mostly story', () => {
    expect(keep(makeList('a story', 'a story', link('x'), link('y')))).toHaveLength(4);
  });

  it('drops all of a list that is hardly story', () => {
    expect(keep(makeList('a story', 'other words', 'other words', 'other words'))).toEqual([]);
  });

  it('keeps a list of which the model is hardly less sure than of a story', () => {
    expect(keep(makeList('a story', 'other words', 'other words'), 0.35)).toHaveLength(3);
  });

  it('keeps a list of links that the story introduces', () => {
    const links = makeList(link('one'), link('two'), link('three'), link('four'), link('five'));
    expect(keep(`<p>Chapters of the story:</p>${links}`)).toHaveLength(6);
    expect(keep(`<p>Chapters of the story.</p>${links}`)).toEqual(['Chapters of the story.']);
    expect(keep(`<p>Chapters:</p>${links}`)).toEqual([]);
  });

  it('drops links to other stories and share links', () => {
    const links = makeList(link('one'), link('two'));
    expect(keep(`<p>Read more story:</p>${links}`)).toEqual(['Read more story:']);
    expect(keep(`<p>Share this story:</p>${links}`)).toEqual(['Share this story:']);
  });

  it('leaves lists whose items have several paragraphs', () => {
    const items = makeList('<p>a story</p><p>x</p>', '<p>abcdefg</p><p>abcdefg</p>');
    expect(keep(items)).toEqual(['a story']);
  });

  it('keeps or drops a table as a whole', () => {
    expect(keep(makeTable(['a story', 'a story'], ['a story', 'x']))).toHaveLength(4);
    expect(keep(makeTable(['abcdefg', 'abcdefg'], ['a story', 'abcdefg']))).toEqual([]);
  });

  it('keeps the short header cells of a table with paragraphs in its cells', () => {
    expect(keep(makeTable(['A', 'B'], ['<p>a story</p>', '<p>a story</p>']))).toHaveLength(4);
  });
});
