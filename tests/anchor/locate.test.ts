import { describe, expect, it } from 'vitest';
import { describe as describeRange, locate } from '../../core/anchor';
import type { Passage } from '../../core/model';
import {
  createPage,
  describePassage,
  ferry,
  locateAndRead,
  master,
  opening,
  story,
  vote,
} from './harbour-story';
import { createBody, findRange } from './page';

describe('locating passages', () => {
  it('locates the same text at the same position as exact', () => {
    expect(locateAndRead(story, describePassage(story, 'flood fund'))).toEqual([
      'exact',
      'flood fund',
    ]);
  });

  it('returns results in the order of the passages, including lost ones', () => {
    const gone: Passage = {
      quote: { exact: 'a sentence that was never here at all', prefix: '', suffix: '' },
      position: { start: 0, end: 37 },
      textVersion: 1,
    };
    const passages = [describePassage(story, 'ferries'), gone, describePassage(story, 'gulls')];
    expect(locate(createBody(story), passages).map(({ how }) => how)).toEqual([
      'exact',
      'lost',
      'exact',
    ]);
    expect(locate(createBody(story), [])).toEqual([]);
  });

  it('locates a quote after paragraphs were inserted before it', () => {
    const changed = createPage(
      'An earlier report gave another figure.',
      opening,
      vote,
      master,
      ferry,
    );
    expect(locateAndRead(changed, describePassage(story, 'midnight'))).toEqual([
      'moved',
      'midnight',
    ]);
  });

  it('ignores changes of quote marks, dashes, spaces, soft hyphens and inline tags', () => {
    const changed = story
      .replace('“For eleven years', '"For eleven\u00a0years')
      .replace('loaded a ship here,”', '<em>loa\u00added</em> a  ship here,"');
    const passage = describePassage(story, '“For eleven years nobody has loaded a ship here,”');
    expect(locateAndRead(changed, passage)).toEqual([
      'exact',
      '"For eleven years nobody has loaded a ship here,"',
    ]);
  });

  it('chooses among several copies by context', () => {
    const passage = describePassage(story, 'the', 4);
    const before = createPage('The fund pays the crane, the crew and the clerk.', ferry);
    const changed = before + story;
    const root = createBody(changed);
    const [located] = locate(root, [passage]);
    if (!located || located.how === 'lost') throw new Error('lost');
    const again = describeRange(root, located.range);
    expect(again.quote.prefix.slice(-40)).toBe(passage.quote.prefix.slice(-40));
  });

  it('prefers the edited original in its context to an exact copy elsewhere', () => {
    const edited = vote.replace('midnight', 'midnihgt').replace('granite', 'stone');
    const passage = describePassage(story, vote);
    const changed = createPage(opening, edited, master, ferry, `Read also: ${vote} More on this.`);
    expect(locateAndRead(changed, passage)).toEqual(['changed', edited]);
  });

  it('locates an edited quote', () => {
    const changed = story.replace('eighty metres of granite', 'ninety metres of dark granite');
    const passage = describePassage(
      story,
      'spend the last of the flood fund on eighty metres of granite.',
    );
    expect(locateAndRead(changed, passage)).toEqual([
      'changed',
      'spend the last of the flood fund on ninety metres of dark granite.',
    ]);
  });

  it('locates a word with a typo by its context', () => {
    const changed = story.replace('granite', 'grannite');
    expect(locateAndRead(changed, describePassage(story, 'granite'))).toEqual([
      'changed',
      'grannite',
    ]);
  });

  it('includes an advertisement inserted into the quote', () => {
    const advertisement =
      'Subscribe now and read the Alden Courier for one crown a week, on paper or on any screen.';
    const changed = story.replace(
      'and then voted',
      `and then<aside>${advertisement}</aside> voted`,
    );
    const [how, words] = locateAndRead(changed, describePassage(story, vote));
    expect(how).toBe('changed');
    expect(words.startsWith('The council had argued')).toBe(true);
    expect(words.endsWith('eighty metres of granite.')).toBe(true);
  });

  it('excludes an advertisement inserted right before or after the quote', () => {
    const advertisement =
      'Subscribe now and read the Alden Courier for one crown a week, on paper or on any screen. ';
    const quote = 'and then voted to spend the last of the flood fund';
    const edited = 'and then voted to spend the rest of the flood fund';
    const changed = story.replace(quote, `${advertisement}${edited} ${advertisement}`);
    expect(locateAndRead(changed, describePassage(story, quote))).toEqual(['changed', edited]);
  });

  it('ends with the quote if its last word has a typo and a paragraph was inserted after it', () => {
    const last = 'Nobody on the quay would say who had paid for the new lamps.';
    const next = 'The harbour office closes at noon on Saturdays, as it always has.';
    const html = createPage('The crane came down in a night of wind.', last, next);
    const changed = createPage(
      'The crane came down in a night of wind.',
      last.replace('lamps', 'lumps'),
      'Elsewhere a ferry was late, and its passengers were given tea by the crew.',
      next,
    );
    expect(locateAndRead(changed, describePassage(html, last))[1]).toBe(
      last.replace('lamps', 'lumps'),
    );
  });

  it('locates the remaining part of a passage that was cut short', () => {
    const changed = createPage(opening, vote, 'This story is for subscribers.');
    const root = createBody(story);
    const range = root.ownerDocument.createRange();
    const start = findRange(root, 'The council had argued');
    const end = findRange(root, 'nobody has');
    range.setStart(start.startContainer, start.startOffset);
    range.setEnd(end.endContainer, end.endOffset);
    expect(locateAndRead(changed, describeRange(root, range))).toEqual(['changed', vote]);
  });

  it('chooses the edited original over an unchanged look-alike at its old position', () => {
    const words = 'the last of the flood fund';
    const lookAlike = createPage(
      `The mayor says that ${words} was hers to spend, and nobody else’s.`,
    );
    const passage = describePassage(story + lookAlike, words);
    const changed = createPage(
      opening,
      master,
      vote.replace(words, 'the lst of teh flood fund'),
      ferry,
    );
    expect(locateAndRead(changed + lookAlike, passage)).toEqual([
      'changed',
      'the lst of teh flood fund',
    ]);
  });

  it('locates a moved and edited sentence although its old neighbours are now adjacent', () => {
    const edited = vote.replace('midnight', 'one').replace('granite', 'grannite');
    const passage = describePassage(story, vote);
    expect(locateAndRead(createPage(opening, master, ferry, edited), passage)).toEqual([
      'changed',
      edited,
    ]);
    const { doubles: _, ...withoutLookAlikes } = passage;
    expect(locateAndRead(createPage(opening, master, ferry, edited), withoutLookAlikes)).toEqual([
      'lost',
      '',
    ]);
  });

  it('locates a word that an advertisement separates from its context on one side', () => {
    const moved = vote.replace('midnight,', 'midnight <aside>Read more</aside>,');
    const words = 'midnight';
    const before = createPage(opening, ferry, 'The clerks went home at midnight on Monday.');
    const passage = describePassage(before + createPage(vote, master), words, 2);
    const [how, at] = locateAndRead(createPage(moved) + before + createPage(master), passage);
    expect([how, at]).toEqual(['moved', words]);
  });

  it('locates a whole sentence that was moved', () => {
    expect(
      locateAndRead(createPage(ferry, master, opening, vote), describePassage(story, vote)),
    ).toEqual(['moved', vote]);
  });

  it('locates a moved short heading that is still a whole block', () => {
    const html = `<h2>What the granite costs</h2>${story}`;
    const moved = `${story}<h2>What the granite costs</h2>`;
    expect(locateAndRead(moved, describePassage(html, 'What the granite costs'))).toEqual([
      'moved',
      'What the granite costs',
    ]);
  });

  it('locates a passage in another root with the same article', () => {
    const live = `<nav>Home Sport Weather</nav><main>${story}</main><footer>Terms</footer>`;
    const reader = `<article><h1>Port of Alden</h1>${story}</article>`;
    expect(locateAndRead(reader, describePassage(live, 'harbour master'))).toEqual([
      'moved',
      'harbour master',
    ]);
  });

  it('locates a passage after hidden text above it has become visible', () => {
    const closed = `<div hidden><p>${master}</p></div>${createPage(opening, vote)}`;
    const open = `<div><p>${master}</p></div>${createPage(opening, vote)}`;
    expect(locateAndRead(open, describePassage(closed, 'eighty metres'))).toEqual([
      'moved',
      'eighty metres',
    ]);
  });

  it('chooses the visible copy if a createPage contains the article twice', () => {
    const twice = `<section id="narrow">${story}</section><section id="wide">${story}</section>`;
    const root = createBody(`<p>Menu</p>${twice}`);
    for (const element of root.querySelectorAll('p')) {
      element.checkVisibility = () => element.closest('#narrow') === null;
    }
    const [located] = locate(root, [describePassage(story, 'argued until midnight')]);
    if (!located || located.how === 'lost') throw new Error('lost');
    expect(located.range.startContainer.parentElement?.closest('section')?.id).toBe('wide');
  });

  it('tolerates impossible positions', () => {
    for (const start of [-9, Number.NaN, 1e12, 3.5]) {
      const passage = { ...describePassage(story, vote), position: { start, end: start } };
      expect(locateAndRead(story, passage)[1]).toBe(vote);
    }
  });

  it('locates words in scripts without spaces', () => {
    const html = createPage('港の古い岸壁が十一年ぶりに再開した。', '議会は深夜まで議論した。');
    const changed = createPage(
      '速報が入りました。',
      '港の古い岸壁が十一年ぶりに再開した。',
      '議会は深夜まで議論した。',
    );
    expect(locateAndRead(changed, describePassage(html, '岸壁'))).toEqual(['moved', '岸壁']);
  });

  it('terminates on text crafted to be slow', () => {
    const root = createBody(`<p>${'a'.repeat(200_000)}</p><p>${'ab '.repeat(60_000)}</p>`);
    const hostile = (exact: string): Passage => ({
      quote: { exact, prefix: 'ab '.repeat(42), suffix: 'a'.repeat(128) },
      position: { start: 7, end: 7 + exact.length },
      textVersion: 1,
    });
    const passages = [
      ...Array.from({ length: 100 }, (_, n) => hostile('a'.repeat(n + 1))),
      hostile(`b${'a'.repeat(20_000)}`),
      hostile('ba '.repeat(7_000)),
    ];
    expect(locate(root, passages)).toHaveLength(102);
  });
});
