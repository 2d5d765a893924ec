import { describe, expect, it } from 'vitest';
import { describe as describeRange, type Located, locate } from '../../core/anchor';
import type { Passage } from '../../core/model';
import { createBody, findRange, getRangeText } from './page';

const before = 'The barrage opened in the year of the second flood, and nobody had asked for it.';
const vote = 'After four hours of debate the vote was 14 to 11. Two members had left by then.';
const after = 'The mayor will sign the order on Monday, and the work is to begin in the spring.';
const createPage = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const page = createPage(before, vote, after);

function describePassage(html: string, words: string): Passage {
  const root = createBody(html);
  return describeRange(root, findRange(root, words));
}

function locateOne(html: string, passage: Passage): Located {
  const [located] = locate(createBody(html), [passage]);
  if (!located) throw new Error('no answer');
  return located;
}

/** Returns how a passage is located, how its wording changed, and the text that is painted. */
function locateAndRead(html: string, passage: Passage): readonly (string | undefined)[] {
  const located = locateOne(html, passage);
  if (located.how === 'lost') return ['lost'];
  const change = located.how === 'changed' ? located.change : undefined;
  return [located.how, change, getRangeText(located.range)];
}

describe('a passage with edited words', () => {
  it('is changed if its last number differs, and ends with the whole new number', () => {
    const passage = describePassage(page, 'the vote was 14 to 11');
    const now = page.replace('14 to 11', '14 to 10');
    expect(locateAndRead(now, passage)).toEqual(['changed', 'number', 'the vote was 14 to 10']);
    expect(locateOne(now, passage)).toMatchObject({ words: 'the vote was 14 to 10' });
  });

  it('is changed if its number became part of a longer one', () => {
    const now = page.replace('14 to 11', '14 to 110');
    const quote = describePassage(page, 'the vote was 14 to 11');
    expect(locateAndRead(now, quote)).toEqual(['changed', 'number', 'the vote was 14 to 110']);
    const decimal = page.replace('14 to 11.', '14 to 11.5.');
    expect(locateAndRead(decimal, quote)).toEqual(['changed', 'number', 'the vote was 14 to 11.5']);
    const start = describePassage(page, '14 to 11. Two members');
    expect(locateAndRead(page.replace('14 to', '114 to'), start)).toEqual([
      ...['changed', 'number'],
      '114 to 11. Two members',
    ]);
  });

  it.each([
    ['fell to 5 in the night', 'fell to 5½ in the night', 'fell to 5'],
    ['fell to 5 in the night', 'fell to 5 ¼ in the night', 'fell to 5'],
    ['fell to 5 in the night', 'fell to 5 1/2 in the night', 'fell to 5'],
    ['won by 1½ points', 'won by 1 points', 'won by 1'],
    ['won by 1½ points', 'won by 1¾ points', 'won by 1'],
  ])('is changed if an adjacent fraction changed: %s → %s', (old, now, quote) => {
    const sentence = (words: string) => `In the autumn the harbour gauge ${words}, unusual here.`;
    const passage = describePassage(createPage(before, sentence(old), after), quote);
    const [how, change] = locateAndRead(createPage(before, sentence(now), after), passage);
    expect([how, change]).toEqual(['changed', 'number']);
    expect(locateAndRead(createPage(before, sentence(old), after), passage)[0]).toBe('exact');
  });

  it('is changed if its only word became part of another word', () => {
    const passage = describePassage(page, 'flood');
    expect(locateAndRead(page.replace('flood', 'floodgate'), passage)).toEqual([
      ...['changed', 'wording'],
      'floodgate',
    ]);
  });

  it('includes the replacements of its first and last words', () => {
    const passage = describePassage(page, 'four hours of debate the vote was 14 to 11');
    const now = page.replace('four hours of', 'nine days of').replace('14 to 11', '14 to 26');
    expect(locateAndRead(now, passage)).toEqual([
      ...['changed', 'number'],
      'nine days of debate the vote was 14 to 26',
    ]);
  });

  it('is changed if a negation was inserted', () => {
    const passage = describePassage(page, 'The mayor will sign the order');
    expect(locateAndRead(page.replace('will sign', 'will not sign'), passage)).toEqual([
      ...['changed', 'negation'],
      'The mayor will not sign the order',
    ]);
  });

  it.each([
    [
      'en',
      'is safe for passengers, they',
      'is not safe for passengers, they',
      'safe for passengers',
    ],
    ['en', 'was charged with murder on', 'was never charged with murder on', 'charged with murder'],
    ['en', 'say they can go home on', 'say they cannot go home on', 'go home'],
    ['de', 'sind bereit zum Bau und', 'sind nicht bereit zum Bau und', 'bereit zum Bau'],
    ['de', 'Der Rat stimmt zu am', 'Der Rat stimmt nicht zu am', 'Der Rat stimmt'],
  ])('is changed if an adjacent negation was inserted (%s): %s → %s', (_, old, now, quote) => {
    const sentence = (words: string) => `In the autumn it ${words} Monday, as was expected.`;
    const story = createPage(before, sentence(old), after);
    const passage = describePassage(story, quote);
    const [how, change, words] = locateAndRead(createPage(before, sentence(now), after), passage);
    expect([how, change]).toEqual(['changed', 'negation']);
    expect(words).toContain(quote);
    expect(locateAndRead(story, passage)[0]).toBe('exact');
  });

  it('is not changed by a negation in another sentence, or by one that was there before', () => {
    const story = createPage(before, 'It is not safe for passengers. They will not go.', after);
    const passage = describePassage(story, 'safe for passengers');
    expect(locateAndRead(story, passage)[0]).toBe('exact');
    const now = createPage(before, 'It is not safe for passengers. No, they will not go.', after);
    expect(locateAndRead(now, passage)[0]).toBe('exact');
  });

  const signs: readonly (readonly [before: string, now: string, quote: string, shown: string])[] = [
    ['lost -5 million', 'lost 5 million', '5 million', '5 million'],
    ['lost 5 million', 'lost −5 million', '5 million', '−5 million'],
    ['lost -$5 million', 'lost $5 million', '5 million', '5 million'],
    ['counted 10² stones', 'counted 10³ stones', '10', '10³'],
    ['counted 10 stones', 'counted 10⁻³ stones', '10', '10⁻³'],
    ['a share of ▲2.3 per cent', 'a share of ▼2.3 per cent', '2.3 per cent', '▼2.3 per cent'],
  ];

  it.each(signs)('is changed if an adjacent sign changed: %s → %s', (old, now, quote, shown) => {
    const sentence = `In the autumn the harbour office ${old}, which nobody had expected.`;
    const story = createPage(before, sentence, after);
    const passage = describePassage(story, quote);
    expect(locateAndRead(story, passage)).toEqual(['exact', undefined, quote]);
    const [how, , words] = locateAndRead(story.replace(old, now), passage);
    expect([how, words]).toEqual(['changed', shown]);
  });

  it('is not changed if only an adjacent dash or footnote differs', () => {
    const passage = describePassage(page, 'the vote was 14 to 11');
    expect(locateAndRead(page.replace('14 to 11.', '14 to 11 –'), passage)[0]).not.toBe('changed');
    const minus = page.replace('14 to 11', '-5 to 11');
    const bare = describePassage(minus, '5 to 11');
    expect(locateAndRead(minus.replace('-5', '−5'), bare)[2]).toBe('5 to 11');
    expect(locateAndRead(minus.replace('-5', '−5'), bare)[0]).not.toBe('changed');
    const footnote = page.replace('debate', 'debate²');
    expect(
      locateAndRead(footnote.replace('²', '³'), describePassage(footnote, 'hours of debate'))[0],
    ).toBe('exact');
  });

  it('is approximate if only its typography differs', () => {
    const passage = describePassage(page, 'the vote was 14 to 11. Two members');
    const now = page.replace('14 to 11. Two', '14 to 11; two');
    expect(locateAndRead(now, passage)[0]).toBe('approximate');
  });

  it('keeps ends within a word if that word is unchanged', () => {
    const passage = describePassage(page, 'rrage opened in the year of the sec');
    expect(locateAndRead(page, passage)).toEqual(['exact', undefined, passage.quote.exact]);
    const moved = createPage('Something else came first.', before, vote, after);
    expect(locateAndRead(moved, passage)).toEqual(['moved', undefined, passage.quote.exact]);
    const half = describePassage(page, 'the vote was 14 to 1');
    expect(locateAndRead(page, half)).toEqual(['exact', undefined, 'the vote was 14 to 1']);
    const now = page.replace('14 to 11', '14 to 10');
    expect(locateAndRead(now, half)).toEqual(['changed', 'number', 'the vote was 14 to 10']);
  });

  it('keeps ends within a compound even if other words were edited', () => {
    const story = page.replace('second flood', 'long-lasting flood');
    const passage = describePassage(story, 'in the year of the long');
    const now = story.replace('year', 'month');
    expect(locateAndRead(now, passage)).toEqual(['changed', 'wording', 'in the month of the long']);
    const whole = describePassage(story, 'in the year of the long-lasting');
    expect(locateAndRead(now, whole)[2]).toBe('in the month of the long-lasting');
  });

  it.each([
    ['master', 'masonry'],
    ['fund harbour', 'fund harcouncil'],
  ])(
    'includes a partly similar replacement of its last word, without context: %s → %s',
    (old, now) => {
      const passage: Passage = {
        quote: { exact: `In the autumn the storm ${old}`, prefix: '', suffix: '' },
        position: { start: 0, end: 0 },
        textVersion: 1,
      };
      const story = createPage(before, `In the autumn the storm ${now} quay council.`, after);
      const [how, , words] = locateAndRead(story, passage);
      expect([how, words]).toEqual(['changed', `In the autumn the storm ${now}`]);
    },
  );

  it('is changed if it ends within a number and has no context', () => {
    const passage: Passage = {
      quote: { exact: 'After four hours of debate the vote was 14 to 1', prefix: '', suffix: '' },
      position: { start: 0, end: 0 },
      textVersion: 1,
    };
    expect(locateAndRead(page, passage).slice(0, 2)).toEqual(['changed', 'number']);
  });

  it('ends with a whole word in scripts without spaces', () => {
    const story = createPage(
      '市議会は四時間にわたる討論のあと、水門の建設を賛成14、反対11で可決した。',
      '市長は月曜日に命令書に署名する予定で、工事は春に始まる見込みだという。',
    );
    const passage = describePassage(story, '水門の建設を賛成14、反対11');
    const now = story.replace('反対11', '反対10');
    expect(locateAndRead(now, passage)).toEqual([
      'changed',
      'number',
      '水門の建設を賛成14、反対10',
    ]);
  });
});
