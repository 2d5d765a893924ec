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
import { aStory } from './stories';

const scraps = fc.constantFrom(
  ...['<', '>', '&', '"', "'", '<b>', '</i>', '<script>', '<img src=x onerror=alert(1)>', '&lt;'],
  ...['&#60;', '<!--', ']]>', 'a', '日', ' ', '“', '”'],
);
const words = fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(''));

describe('a citation for a word processor', () => {
  it('has the same text in HTML and in plain text, whatever it contains', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...citationStyles),
        words,
        words,
        words,
        (style, title, newspaper, exact) => {
          const story = aStory({ title, newspaper });
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
