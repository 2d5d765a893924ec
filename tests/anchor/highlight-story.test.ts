import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readText } from '../../core/anchor';
import { type HighlightedStory, highlightStory } from '../../core/anchor/story/highlight-story';
import { createStory } from '../../core/anchor/story/story';
import { readStoryText } from '../../core/anchor/story/story-text';
import { type Block, currentVersion, type Inline } from '../../core/model';
import { inlineText } from '../../core/text';
import { makeAnnotation, makeWholeClip, paragraph } from '../export/samples';
import { scaleRuns } from '../runs';

const text = (value: string): Inline => ({ type: 'text', value });
const quote = 'repair the bridge';

function createArticle(children: readonly Block[], change = {}) {
  return currentVersion(
    makeWholeClip({
      article: { body: { type: 'root', children }, headline: 'A bridge', ...change },
    }),
  ).article;
}

/** Makes an annotation on a part of `whole`, with its context. */
function annotate(whole: string, exact: string, from = whole.indexOf(exact)) {
  return makeAnnotation(exact, {
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

it('places no annotation on text with a changed meaning', () => {
  const whole = 'After four hours of debate the vote was 14 to 11. Two members had left by then.';
  const annotations = [annotate(whole, 'the vote was 14 to 11')];
  const getPlaced = (story: string) =>
    highlightStory(createArticle([paragraph(story)]), annotations).placedAnnotations;
  expect([...getPlaced(whole)]).toEqual([0]);
  expect([...getPlaced(whole.replace('14 to 11', '14 to 10'))]).toEqual([]);
  expect([...getPlaced(whole.replace('vote was', 'vote was not'))]).toEqual([]);
});

it('places an annotation on the credit of a figure, whose label the page has', () => {
  const image = { type: 'image', url: 'https://ledger.example/lock.jpg', alt: '' } as const;
  const caption = { type: 'caption', children: [text('The lock.')] } as const;
  const story = highlightStory(
    createArticle([{ type: 'figure', credit: 'Priya Vandersloot', children: [image, caption] }]),
    [annotate('The lock. Photograph: Priya Vandersloot', 'Photograph: Priya')],
  );
  const [[figure, credit = []] = []] = story.credits;
  expect(figure).toBe(story.body.children[0]);
  expect(credit.map((leaf) => [inlineText([leaf]), story.annotationsByLeaf.get(leaf)])).toEqual([
    ['Priya', [0]],
    [' Vandersloot', undefined],
  ]);
});

/** Returns the text covered by each annotation, read from the leaves. */
function getHighlightedText({ headline, body, annotationsByLeaf }: HighlightedStory) {
  const texts: Record<number, string> = {};
  const visit = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if ('children' in node) visit(node.children);
      else if ('value' in node) {
        for (const index of annotationsByLeaf.get(node) ?? [])
          texts[index] = (texts[index] ?? '') + node.value;
      }
    }
  };
  visit(headline);
  for (const block of body.children) {
    if (block.type === 'paragraph' || block.type === 'heading') visit(block.children);
  }
  return texts;
}

describe('annotations placed by highlightStory', () => {
  it('cover the text of their passages, across emphasis and blocks', () => {
    const whole = 'A bridge\nThey vote to repair the bridge.\nThen they go home.';
    const story = highlightStory(
      createArticle([
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
        annotate(whole, quote),
        annotate(whole, 'the bridge.\nThen they'),
        annotate(whole, 'A bridge'),
      ],
    );
    expect(getHighlightedText(story)).toEqual({
      0: 'repair  the bridge',
      1: 'the bridge.Then they',
      2: 'A bridge',
    });
    expect([...story.placedAnnotations].sort()).toEqual([0, 1, 2]);
  });

  it('end in the leaf of their last word', () => {
    const whole = 'A bridge\nOne two three four.';
    const story = highlightStory(createArticle([paragraph('One two three four.')]), [
      annotate(whole, 'One two three'),
      annotate(whole, 'two three'),
      annotate(whole, 'three four'),
    ]);
    const ends = [...story.ends].map(([leaf, indexes]) => [inlineText([leaf]), indexes]);
    expect(ends).toEqual([
      ['three', [0, 1]],
      [' four', [2]],
    ]);
  });

  it('are not placed if their quote does not occur', () => {
    const lost = annotate('Nothing of that was ever said about this.', 'ever said');
    const story = highlightStory(createArticle([paragraph('They vote to repair it.')]), [lost]);
    expect(story.placedAnnotations.size).toBe(0);
    expect(story.annotationsByLeaf.size).toBe(0);
  });

  it('do not split or cover a block of code', () => {
    const whole = 'A bridge\nconst bridge = repair(this)';
    const story = highlightStory(
      createArticle([{ type: 'code', lang: null, value: 'const bridge = repair(this)' }]),
      [annotate(whole, 'repair(this)')],
    );
    expect(story.placedAnnotations.size).toBe(0);
  });

  const arbitraryWords = fc.array(
    fc.constantFrom('ferry', 'boat', 'the', 'über', '日本', '🙂', 'x'),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  it('leave the text of the story unchanged', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryWords, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 5 }),
        (paragraphs, spans) => {
          const lines = paragraphs.map((parts) => parts.join(' '));
          const whole = ['A bridge', ...lines].join('\n');
          const annotations = spans
            .map(([start, length]) => whole.slice(start, start + length + 1).trim())
            .filter((exact) => exact !== '')
            .map((exact) => annotate(whole, exact));
          const story = highlightStory(createArticle(lines.map(paragraph)), annotations);
          expect(
            story.body.children.map((block) =>
              block.type === 'paragraph' ? inlineText(block.children) : '',
            ),
          ).toEqual(lines);
          const texts = getHighlightedText(story);
          for (const [index, { passage }] of annotations.entries()) {
            // The stored context is complete, so no annotation is lost.
            expect(texts[index]).toBe(passage.quote.exact.replaceAll('\n', ''));
          }
        },
      ),
      { numRuns: scaleRuns(300) },
    );
  });
});

describe('readStoryText', () => {
  it('returns the same text as `readText` for the rendered story', () => {
    const story = createStory(
      createArticle(
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
    expect(readStoryText(story).text.text).toBe(readText(document.body).text);
  });
});
