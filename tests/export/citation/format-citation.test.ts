import { describe, expect, it } from 'vitest';
import {
  type CitationStyle,
  formatCitation,
  quoteWithCitation,
  styledToHtml,
  styledToText,
} from '../../../core/export/formats/citation';
import { makeBareStory, makeStory } from './stories';

const url = 'https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x';

function cite(style: CitationStyle, change: Parameters<typeof makeStory>[0] = {}): string {
  return styledToText(formatCitation(makeStory(change), style));
}

const makeAuthor = (name: string) => ({
  given: `${name}a`,
  dropping: '',
  nonDropping: '',
  family: name,
  suffix: '',
});
const makeAuthors = (count: number) =>
  Array.from({ length: count }, (_, index) => makeAuthor(`N${String.fromCharCode(65 + index)}`));

describe('formatCitation', () => {
  it('formats a story in APA style', () => {
    expect(cite('apa')).toBe(
      `Mensah, A., & van Halder, J.-O. P. (2026, November 12). Ferry to Osk Island stops for the winter. The Halden Courier. Retrieved December 3, 2026, from ${url}`,
    );
  });

  it('formats a story in Chicago style', () => {
    expect(cite('chicago')).toBe(
      `Mensah, Ada, and Jan-Ole P. van Halder. “Ferry to Osk Island stops for the winter.” The Halden Courier, November 12, 2026. Accessed December 3, 2026. ${url}.`,
    );
  });

  it('formats a story in MLA style', () => {
    expect(cite('mla')).toBe(
      `Mensah, Ada, and Jan-Ole P. van Halder. “Ferry to Osk Island stops for the winter.” The Halden Courier, 12 Nov. 2026, ${url}. Accessed 3 Dec. 2026.`,
    );
  });

  it('sets the newspaper in italics, and escapes HTML in the title', () => {
    const html = styledToHtml(formatCitation(makeStory({ title: '<b>Ferry</b>' }), 'mla'));
    expect(html).toContain('“&lt;b&gt;Ferry&lt;/b&gt;.” <i>The Halden Courier</i>, 12 Nov. 2026');
    expect(html).toContain('?a=1&amp;b=2_3#x');
  });

  it.each([
    ['apa', `Ferry stops. (n.d.). Retrieved December 3, 2026, from ${url}`],
    ['chicago', `“Ferry stops.” Accessed December 3, 2026. ${url}.`],
    ['mla', `“Ferry stops.” ${url}. Accessed 3 Dec. 2026.`],
  ] as const)('omits unknown fields in %s style', (style, expected) => {
    expect(styledToText(formatCitation(makeBareStory({ title: 'Ferry stops' }), style))).toBe(
      expected,
    );
  });

  it('adds no second punctuation mark after a title, and makes its quotation marks single', () => {
    const title = 'Who said “stop”?';
    expect(cite('apa', { title })).toContain('Who said “stop”? The Halden');
    expect(cite('chicago', { title })).toContain('“Who said ‘stop’?” The Halden');
    expect(cite('mla', { title: 'The "last" boat.' })).toContain('“The ‘last’ boat.” The Halden');
  });

  it.each([
    ['apa', 3, 'NA, N., NB, N., & NC, N. ('],
    ['apa', 22, 'NS, N., . . . NV, N. ('],
    ['chicago', 3, 'NA, NAa, NBa NB, and NCa NC. “'],
    ['chicago', 11, 'NGa NG, et al. “'],
    ['mla', 3, 'NA, NAa, et al. “'],
    ['apa', 1, 'NA, N. ('],
    ['chicago', 1, 'NA, NAa. “'],
  ] as const)('follows the %s style for %i authors', (style, count, expected) => {
    expect(cite(style, { authors: makeAuthors(count) })).toContain(expected);
  });

  it('keeps a name without parts unchanged', () => {
    const authors = [{ literal: 'Reuters' }];
    expect(cite('apa', { authors })).toMatch(/^Reuters\. \(2026/);
    expect(cite('chicago', { authors })).toMatch(/^Reuters\. “/);
  });

  it.each([
    [5, 'May'],
    [6, 'June'],
    [7, 'July'],
    [9, 'Sept.'],
    [1, 'Jan.'],
  ])('writes month %i as %s in MLA style', (month, name) => {
    expect(cite('mla', { issued: { year: 2026, month, day: 4 } })).toContain(`, 4 ${name} 2026,`);
  });
});

describe('quoteWithCitation', () => {
  const quote = (style: CitationStyle, story = makeStory()) =>
    styledToText(quoteWithCitation(' The “last” boat ', story, style)).split('\n\n');

  it('adds an in-text citation and the full entry in APA and MLA style', () => {
    expect(quote('apa')).toEqual(['“The ‘last’ boat” (Mensah & van Halder, 2026)', cite('apa')]);
    expect(quote('mla')).toEqual(['“The ‘last’ boat” (Mensah and van Halder)', cite('mla')]);
  });

  it('adds a footnote in Chicago style', () => {
    expect(quote('chicago')[1]).toBe(
      `Ada Mensah and Jan-Ole P. van Halder, “Ferry to Osk Island stops for the winter,” The Halden Courier, November 12, 2026, accessed December 3, 2026, ${url}.`,
    );
  });

  it('cites the headline if the story has no author', () => {
    const story = makeBareStory({ title: 'Ferry stops' });
    expect(quote('apa', story)[0]).toBe('“The ‘last’ boat” (“Ferry stops”, n.d.)');
    const quoting = { ...story, title: 'Ferry “stops”' };
    expect(quote('apa', quoting)[0]).toBe('“The ‘last’ boat” (“Ferry ‘stops’”, n.d.)');
    expect(quote('mla', story)[0]).toBe('“The ‘last’ boat” (“Ferry stops”)');
  });
});
