import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readText } from '../../core/anchor';
import { type MarkedStory, markStory } from '../../core/anchor/story/mark-story';
import { storyOf } from '../../core/anchor/story/story';
import { readStory } from '../../core/anchor/story/story-text';
import { type Block, currentVersion, type Inline } from '../../core/model';
import { inlineText } from '../../core/text';
import { anAnnotation, aWholeClip, paragraph } from '../exchange/samples';

const text = (value: string): Inline => ({ type: 'text', value });
const quote = 'repair the bridge';

function articleOf(children: readonly Block[], change = {}) {
  return currentVersion(
    aWholeClip({ article: { body: { type: 'root', children }, headline: 'A bridge', ...change } }),
  ).article;
}

/** An annotation on words of a text, with what stands around them. */
function annotationOn(whole: string, exact: string, from = whole.indexOf(exact)) {
  return anAnnotation(exact, {
    passage: {
      quote: {
        exact,
        prefix: whole.slice(Math.max(0, from - 32), from),
        suffix: whole.slice(from + exact.length, from + exact.length + 32),
      },
      position: { start: from, end: from + exact.length },
      textVersion: 1,
    },
  });
}

it('marks no words that say something else than was highlighted', () => {
  const whole = 'After four hours of debate the vote was 14 to 11. Two members had left by then.';
  const annotations = [annotationOn(whole, 'the vote was 14 to 11')];
  const marked = (story: string) => markStory(articleOf([paragraph(story)]), annotations).placed;
  expect([...marked(whole)]).toEqual([0]);
  expect([...marked(whole.replace('14 to 11', '14 to 10'))]).toEqual([]);
  expect([...marked(whole.replace('vote was', 'vote was not'))]).toEqual([]);
});

/** The words on which each annotation lies, and all words, told by the leaves. */
function readMarks({ headline, body, marks }: MarkedStory) {
  const found: Record<number, string> = {};
  const visit = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if ('children' in node) visit(node.children);
      else if ('value' in node) {
        for (const index of marks.get(node) ?? []) found[index] = (found[index] ?? '') + node.value;
      }
    }
  };
  visit(headline);
  for (const block of body.children) {
    if (block.type === 'paragraph' || block.type === 'heading') visit(block.children);
  }
  return found;
}

describe('marks in a story', () => {
  it('lie on the words of their passages, through emphasis and from block to block', () => {
    const whole = 'A bridge\nThey vote to repair the bridge.\nThen they go home.';
    const story = markStory(
      articleOf([
        {
          type: 'paragraph',
          children: [
            text('They vote to '),
            { type: 'strong', children: [text('repair')] },
            text('  the bridge.'),
          ],
        },
        paragraph('Then they go home.'),
      ]),
      [
        annotationOn(whole, quote),
        annotationOn(whole, 'the bridge.\nThen they'),
        annotationOn(whole, 'A bridge'),
      ],
    );
    expect(readMarks(story)).toEqual({
      0: 'repair  the bridge',
      1: 'the bridge.Then they',
      2: 'A bridge',
    });
    expect([...story.placed].sort()).toEqual([0, 1, 2]);
  });

  it('end once each, where their last words are', () => {
    const whole = 'A bridge\nOne two three four.';
    const story = markStory(articleOf([paragraph('One two three four.')]), [
      annotationOn(whole, 'One two three'),
      annotationOn(whole, 'two three'),
      annotationOn(whole, 'three four'),
    ]);
    const ends = [...story.ends].map(([leaf, indexes]) => [inlineText([leaf]), indexes]);
    expect(ends).toEqual([
      ['three', [0, 1]],
      [' four', [2]],
    ]);
  });

  it('are not put anywhere when their words are not there', () => {
    const lost = annotationOn('Nothing of that was ever said about this.', 'ever said');
    const story = markStory(articleOf([paragraph('They vote to repair it.')]), [lost]);
    expect(story.placed.size).toBe(0);
    expect(story.marks.size).toBe(0);
  });

  it('stay out of code, and leave it whole', () => {
    const whole = 'A bridge\nconst bridge = repair(this)';
    const story = markStory(
      articleOf([{ type: 'code', lang: null, value: 'const bridge = repair(this)' }]),
      [annotationOn(whole, 'repair(this)')],
    );
    expect(story.placed.size).toBe(0);
  });

  const words = fc.array(fc.constantFrom('ferry', 'boat', 'the', 'über', '日本', '🙂', 'x'), {
    minLength: 1,
    maxLength: 8,
  });

  it('change no word of the story, whatever they lie on', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 5 }),
        (paragraphs, spans) => {
          const lines = paragraphs.map((parts) => parts.join(' '));
          const whole = ['A bridge', ...lines].join('\n');
          const annotations = spans
            .map(([start, length]) => whole.slice(start, start + length + 1).trim())
            .filter((exact) => exact !== '')
            .map((exact) => annotationOn(whole, exact));
          const story = markStory(articleOf(lines.map(paragraph)), annotations);
          expect(
            story.body.children.map((block) =>
              block.type === 'paragraph' ? inlineText(block.children) : '',
            ),
          ).toEqual(lines);
          const marked = readMarks(story);
          for (const [index, { passage }] of annotations.entries()) {
            // The surroundings that were kept are whole, so that none is lost.
            expect(marked[index]).toBe(passage.quote.exact.replaceAll('\n', ''));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the text of a story', () => {
  it('is what is read where the story is drawn', () => {
    const story = storyOf(
      articleOf(
        [
          {
            type: 'paragraph',
            children: [
              text(' Two  words, '),
              { type: 'emphasis', children: [text('soft\u00adly ')] },
              { type: 'break' },
              text(' and more. '),
            ],
          },
          {
            type: 'list',
            ordered: false,
            start: null,
            children: [
              { type: 'listItem', children: [paragraph('one')] },
              { type: 'listItem', children: [paragraph('two')] },
            ],
          },
          { type: 'code', lang: null, value: 'a  b\nc' },
          paragraph('End.'),
        ],
        { standfirst: 'Below it' },
      ),
    );
    const { document } = new JSDOM(
      '<h1>A bridge</h1><p>Below it</p><p> Two  words, <em>soft\u00adly </em><br> and more. </p>' +
        '<ul><li><p>one</p></li><li><p>two</p></li></ul><pre>a  b\nc</pre><p>End.</p>',
    ).window;
    const { units } = readStory(story);
    expect(String.fromCharCode(...units)).toBe(readText(document.body).text);
  });
});
