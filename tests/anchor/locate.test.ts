import { describe, expect, it } from 'vitest';
import { describe as describeRange, locate } from '../../core/anchor';
import type { Passage } from '../../core/model';
import { bodyOf, rangeOf, wordsOf } from './page';

const opening =
  'Where gulls had the place to themselves, a crane turned on Tuesday for the first time since the storm.';
const vote =
  'The council had argued until midnight, and then voted to spend the last of the flood fund on eighty metres of granite.';
const master =
  '“For eleven years nobody has loaded a ship here,” said the harbour master, who kept the keys in a tin.';
const ferry =
  'Two ferries a day will call from May, and the fish market moves back to its old hall.';
const page = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const story = page(opening, vote, master, ferry);

function passageOf(html: string, words: string, nth = 1): Passage {
  const root = bodyOf(html);
  return describeRange(root, rangeOf(root, words, nth));
}

/** How a passage is found in a page, and the words found there. */
function found(html: string, passage: Passage): readonly [string, string] {
  const [located] = locate(bodyOf(html), [passage]);
  if (!located || located.how === 'lost') return ['lost', ''];
  return [located.how, wordsOf(located.range)];
}

/** A register, whose lines differ by their numbers; one may be left out. */
const register = (left?: number) =>
  page(
    ...Array.from({ length: 40 }, (_, index) => index + 1)
      .filter((number) => number !== left)
      .map(
        (number) =>
          `This is item number ${number} of the long register of the harbour, as it was read out on that day.`,
      ),
  );

describe('locating passages', () => {
  it('finds the same words at the same place exactly', () => {
    expect(found(story, passageOf(story, 'flood fund'))).toEqual(['exact', 'flood fund']);
  });

  it('answers in the order given, with lost ones in their turn', () => {
    const gone: Passage = {
      quote: { exact: 'a sentence that was never here at all', prefix: '', suffix: '' },
      position: { start: 0, end: 37 },
      textVersion: 1,
    };
    const passages = [passageOf(story, 'ferries'), gone, passageOf(story, 'gulls')];
    expect(locate(bodyOf(story), passages).map(({ how }) => how)).toEqual([
      'exact',
      'lost',
      'exact',
    ]);
    expect(locate(bodyOf(story), [])).toEqual([]);
  });

  it('finds words again after paragraphs came in before them', () => {
    const changed = page('An earlier report gave another figure.', opening, vote, master, ferry);
    expect(found(changed, passageOf(story, 'midnight'))).toEqual(['quote', 'midnight']);
  });

  it('does not mind other quote marks, dashes, spaces, soft hyphens and inline tags', () => {
    const changed = story
      .replace('“For eleven years', '"For eleven\u00a0years')
      .replace('loaded a ship here,”', '<em>loa\u00added</em> a  ship here,"');
    const passage = passageOf(story, '“For eleven years nobody has loaded a ship here,”');
    expect(found(changed, passage)).toEqual([
      'exact',
      '"For eleven years nobody has loaded a ship here,"',
    ]);
  });

  it('chooses the right one of several copies by what stands around it', () => {
    const passage = passageOf(story, 'the', 4);
    const before = page('The fund pays the crane, the crew and the clerk.', ferry);
    const changed = before + story;
    const root = bodyOf(changed);
    const [located] = locate(root, [passage]);
    if (!located || located.how === 'lost') throw new Error('lost');
    const again = describeRange(root, located.range);
    expect(again.quote.prefix.slice(-40)).toBe(passage.quote.prefix.slice(-40));
  });

  it('prefers an edited original in its place to a perfect copy elsewhere', () => {
    const edited = vote.replace('midnight', 'midnihgt').replace('granite', 'stone');
    const passage = passageOf(story, vote);
    const changed = page(opening, edited, master, ferry, `Read also: ${vote} More on this.`);
    expect(found(changed, passage)).toEqual(['changed', edited]);
  });

  it('finds a quote whose words were edited', () => {
    const changed = story.replace('eighty metres of granite', 'ninety metres of dark granite');
    const passage = passageOf(
      story,
      'spend the last of the flood fund on eighty metres of granite.',
    );
    expect(found(changed, passage)).toEqual([
      'changed',
      'spend the last of the flood fund on ninety metres of dark granite.',
    ]);
  });

  it('finds a word with a typo between its neighbours', () => {
    const changed = story.replace('granite', 'grannite');
    expect(found(changed, passageOf(story, 'granite'))).toEqual(['changed', 'grannite']);
  });

  it('reaches over an advertisement that was put into the quote', () => {
    const advertisement =
      'Subscribe now and read the Alden Courier for one crown a week, on paper or on any screen.';
    const changed = story.replace(
      'and then voted',
      `and then<aside>${advertisement}</aside> voted`,
    );
    const [how, words] = found(changed, passageOf(story, vote));
    expect(how).toBe('changed');
    expect(words.startsWith('The council had argued')).toBe(true);
    expect(words.endsWith('eighty metres of granite.')).toBe(true);
  });

  it('stays clear of an advertisement that was put right before or after the quote', () => {
    const advertisement =
      'Subscribe now and read the Alden Courier for one crown a week, on paper or on any screen. ';
    const quote = 'and then voted to spend the last of the flood fund';
    const edited = 'and then voted to spend the rest of the flood fund';
    const changed = story.replace(quote, `${advertisement}${edited} ${advertisement}`);
    expect(found(changed, passageOf(story, quote))).toEqual(['changed', edited]);
  });

  it('ends where the quote does, though its last word has a typo and a paragraph comes after it', () => {
    const last = 'Nobody on the quay would say who had paid for the new lamps.';
    const next = 'The harbour office closes at noon on Saturdays, as it always has.';
    const html = page('The crane came down in a night of wind.', last, next);
    const changed = page(
      'The crane came down in a night of wind.',
      last.replace('lamps', 'lumps'),
      'Elsewhere a ferry was late, and its passengers were given tea by the crew.',
      next,
    );
    expect(found(changed, passageOf(html, last))[1]).toBe(last.replace('lamps', 'lumps'));
  });

  it('keeps what is left of a passage that was cut short', () => {
    const changed = page(opening, vote, 'This story is for subscribers.');
    const root = bodyOf(story);
    const range = root.ownerDocument.createRange();
    const start = rangeOf(root, 'The council had argued');
    const end = rangeOf(root, 'nobody has');
    range.setStart(start.startContainer, start.startOffset);
    range.setEnd(end.endContainer, end.endOffset);
    expect(found(changed, describeRange(root, range))).toEqual(['changed', vote]);
  });

  it.each(['gulls', 'the last of the flood fund', master, ferry])(
    'loses a deleted quote rather than putting it elsewhere: %s',
    (words) => {
      expect(found(story.replace(words, ''), passageOf(story, words))).toEqual(['lost', '']);
    },
  );

  it('loses a short quote whose copies all stand in other surroundings', () => {
    const changed = page('The fund is empty.', 'Nobody asked about the fund.', ferry);
    expect(found(changed, passageOf(story, 'fund'))).toEqual(['lost', '']);
  });

  it('is lost when only a teaser that stood there all the time still says it', () => {
    const teaser = `<ul><li>The vote: ${vote} Read the story of the night</li></ul>`;
    const passage = passageOf(story + teaser, vote);
    expect(found(page(opening, master, ferry) + teaser, passage)).toEqual(['lost', '']);
    expect(found(story + teaser, passage)).toEqual(['exact', vote]);
  });

  it('chooses the edited original when its double stands word for word where it stood', () => {
    const words = 'the last of the flood fund';
    const double = page(`The mayor says that ${words} was hers to spend, and nobody else’s.`);
    const passage = passageOf(story + double, words);
    const changed = page(opening, master, vote.replace(words, 'the lst of teh flood fund'), ferry);
    expect(found(changed + double, passage)).toEqual(['changed', 'the lst of teh flood fund']);
  });

  it('finds a sentence that was moved and edited, though its old neighbours have closed up', () => {
    const edited = vote.replace('midnight', 'one').replace('granite', 'grannite');
    const passage = passageOf(story, vote);
    expect(found(page(opening, master, ferry, edited), passage)).toEqual(['changed', edited]);
    const { doubles: _, ...old } = passage;
    expect(found(page(opening, master, ferry, edited), old)).toEqual(['lost', '']);
  });

  it('finds a word between words before it and words that an advertisement cut off', () => {
    const moved = vote.replace('midnight,', 'midnight <aside>Read more</aside>,');
    const words = 'midnight';
    const before = page(opening, ferry, 'The clerks went home at midnight on Monday.');
    const passage = passageOf(before + page(vote, master), words, 2);
    const [how, at] = found(page(moved) + before + page(master), passage);
    expect([how, at]).toEqual(['quote', words]);
  });

  it('finds a whole sentence that was moved', () => {
    expect(found(page(ferry, master, opening, vote), passageOf(story, vote))).toEqual([
      'quote',
      vote,
    ]);
  });

  it('finds a short heading that was moved, as it is a block of its own again', () => {
    const html = `<h2>What the granite costs</h2>${story}`;
    const moved = `${story}<h2>What the granite costs</h2>`;
    expect(found(moved, passageOf(html, 'What the granite costs'))).toEqual([
      'quote',
      'What the granite costs',
    ]);
  });

  it('finds a passage in another root that holds the same article', () => {
    const live = `<nav>Home Sport Weather</nav><main>${story}</main><footer>Terms</footer>`;
    const reader = `<article><h1>Port of Alden</h1>${story}</article>`;
    expect(found(reader, passageOf(live, 'harbour master'))).toEqual(['quote', 'harbour master']);
  });

  it('finds text that was hidden while another passage was described', () => {
    const closed = `<div hidden><p>${master}</p></div>${page(opening, vote)}`;
    const open = `<div><p>${master}</p></div>${page(opening, vote)}`;
    expect(found(open, passageOf(closed, 'eighty metres'))).toEqual(['quote', 'eighty metres']);
  });

  it('takes the copy that can be seen when a page holds the article twice', () => {
    const twice = `<section id="narrow">${story}</section><section id="wide">${story}</section>`;
    const root = bodyOf(`<p>Menu</p>${twice}`);
    for (const element of root.querySelectorAll('p')) {
      element.checkVisibility = () => element.closest('#narrow') === null;
    }
    const [located] = locate(root, [passageOf(story, 'argued until midnight')]);
    if (!located || located.how === 'lost') throw new Error('lost');
    expect(located.range.startContainer.parentElement?.closest('section')?.id).toBe('wide');
  });

  it('bears positions that no text has', () => {
    for (const start of [-9, Number.NaN, 1e12, 3.5]) {
      const passage = { ...passageOf(story, vote), position: { start, end: start } };
      expect(found(story, passage)[1]).toBe(vote);
    }
  });

  it('is lost for an empty quote and in an empty root', () => {
    const passage = passageOf(story, 'granite');
    const empty = { ...passage, quote: { ...passage.quote, exact: ' ' } };
    expect(found(story, empty)).toEqual(['lost', '']);
    expect(found('', passage)).toEqual(['lost', '']);
  });

  it('finds words in scripts that are written without spaces', () => {
    const html = page('港の古い岸壁が十一年ぶりに再開した。', '議会は深夜まで議論した。');
    const changed = page(
      '速報が入りました。',
      '港の古い岸壁が十一年ぶりに再開した。',
      '議会は深夜まで議論した。',
    );
    expect(found(changed, passageOf(html, '岸壁'))).toEqual(['quote', '岸壁']);
  });

  it('ends in bounded time on text made to be slow', () => {
    const root = bodyOf(`<p>${'a'.repeat(200_000)}</p><p>${'ab '.repeat(60_000)}</p>`);
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

  it.each([1, 2, 5, 9, 12, 20, 39, 40])(
    'calls line %i of a register lost when it has gone, and takes no other for it',
    (number) => {
      for (const words of [`number ${number} of`, `item number ${number} of the long register`]) {
        const passage = passageOf(register(), words);
        expect(found(register(), passage)).toEqual(['exact', words]);
        expect(found(register(number), passage)).toEqual(['lost', '']);
      }
    },
  );
});
