import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getArticleTerms } from '../../core/search';
import { eachRun } from '../../core/search/terms/each-run';
import { scaleRuns } from '../runs';
import { makeArticle, makeBody } from '../storage/samples';

const story = makeArticle({
  headline: 'Osk’s quay-side crane lifts 1,250 crates',
  body: makeBody('The crane lifted crates. Crates, crates and 港の crates on the Quay-side.'),
});

it('returns the same terms after the cache was filled with other words and reset', () => {
  const before = getArticleTerms(story);
  for (let clip = 0; clip < 90; clip++) {
    const words = Array.from({ length: 1500 }, (_, at) => `w${clip}x${at}`).join(' ');
    getArticleTerms(makeArticle({ headline: 'Crates', body: makeBody(words) }));
  }
  expect(getArticleTerms(story)).toEqual(before);
});

it('handles a run of any length without affecting the next clip', () => {
  const before = getArticleTerms(story);
  const { terms } = getArticleTerms(
    makeArticle({ body: makeBody(`crates ${'港水'.repeat(70_000)}`) }),
  );
  expect(terms).toContain('港水');
  expect(getArticleTerms(story)).toEqual(before);
});

it('returns each term once, with its class at the same index', () => {
  const { terms, classes } = getArticleTerms(story);
  expect(new Set(terms).size).toBe(terms.length);
  expect(classes.length).toBe(terms.length);
  // In the headline, and three or four times in the body.
  expect(classes[terms.indexOf('crates')]).toBe(1 * 6 + 3);
  expect(classes[terms.indexOf('lifted')]).toBe(1);
});

it('returns the tokens of all runs in any text', () => {
  const word = fc.oneof(
    fc.constantFrom('Quay', 'quay-side', 'O’Brien', '1,250', '2,4', '港の水門', 'été', 'Straße'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const expected = new Set<string>();
      eachRun(text, (run) => {
        for (const term of [...run.words, ...run.extra]) expected.add(term);
      });
      const { terms } = getArticleTerms(
        makeArticle({
          headline: '',
          standfirst: null,
          authors: [],
          publisher: null,
          section: null,
          body: makeBody(text),
        }),
      );
      expect(new Set(terms.filter((term) => !term.startsWith(':')))).toEqual(expected);
    }),
    { seed: 20261126, numRuns: scaleRuns(300) },
  );
});
