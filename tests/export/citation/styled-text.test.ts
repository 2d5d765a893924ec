import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  citationStyles,
  formatCitation,
  quoteWithCitation,
  styledToHtml,
  styledToText,
} from '../../../core/export/formats/citation';
import { scaleRuns } from '../../runs';
import { makeStory } from './stories';

const fragments = fc.constantFrom(
  ...['<', '>', '&', '"', "'", '<b>', '</i>', '<script>', '<img src=x onerror=alert(1)>', '&lt;'],
  ...['&#60;', '<!--', ']]>', 'a', '日', ' ', '“', '”'],
);
const htmlLikeText = fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join(''));

describe('styled citations', () => {
  it('have the same text in HTML and in plain text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...citationStyles),
        htmlLikeText,
        htmlLikeText,
        htmlLikeText,
        (style, title, newspaper, exact) => {
          const story = makeStory({ title, newspaper });
          for (const styled of [
            formatCitation(story, style),
            quoteWithCitation(exact, story, style),
          ]) {
            const { body } = new JSDOM(`<!DOCTYPE html><body>${styledToHtml(styled)}`).window
              .document;
            expect(body.textContent).toBe(styledToText(styled));
            expect(body.querySelectorAll('*:not(i)')).toHaveLength(0);
          }
        },
      ),
      { numRuns: scaleRuns(80) },
    );
  });
});
