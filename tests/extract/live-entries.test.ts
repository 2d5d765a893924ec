import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toBody } from '../../core/extract';
import { markLiveEntries } from '../../core/extract/body/live-entries';
import { plainText } from '../../core/text';

const text = 'The boat has left the quay with nobody on it, and is now in the middle of the bay.';

/** Returns the lines of a page, with the repeated text shortened to "…". */
function readLines(html: string): readonly string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  markLiveEntries(document);
  const lines = plainText(toBody(document.body, 'https://courier.example/live')).split('\n\n');
  return lines.map((line) => line.replace(text, '…'));
}

const makeEntry = (time: string, heading = '') =>
  `<div class="entry">${time}${heading}<p>${text}</p></div>`;
const makeTime = (time: string) => `<time datetime="2026-05-04T${time}:00+01:00">${time}</time>`;

describe('markLiveEntries', () => {
  it('shows each entry under its time and heading, in page order', () => {
    const html = ['15:20', '14:55', '14:10']
      .map((time) => makeEntry(makeTime(time), time === '14:55' ? '' : '<h2>News</h2>'))
      .join('');
    expect(readLines(html)).toEqual(['15:20 – News', '…', '14:55', '…', '14:10 – News', '…']);
  });

  it('takes the time from the markup if the page shows a relative time', () => {
    const makeRelative = (time: string) =>
      `<time datetime="2026-05-04T${time}:00Z">2 hours ago</time>`;
    expect(
      readLines(
        makeEntry(makeRelative('15:20')) +
          makeEntry(makeRelative('14:55')) +
          makeEntry(makeRelative('14:10')),
      ),
    ).toEqual(['15:20 UTC', '…', '14:55 UTC', '…', '14:10 UTC', '…']);
  });

  it('keeps the time and drops the relative time if the page shows both', () => {
    const makeBoth = (time: string) => `<time><b>21 mins ago</b><i>${time}</i></time>`;
    expect(
      readLines(
        makeEntry(makeBoth('15:20')) + makeEntry(makeBoth('14:55')) + makeEntry(makeBoth('14:10')),
      )[0],
    ).toBe('15:20');
  });

  it('removes the line with the author of an entry', () => {
    const makeSigned = (time: string) =>
      `<div class="meta">${makeTime(time)} <span>Ida Holm</span></div>`;
    expect(
      readLines(
        makeEntry(makeSigned('15:20')) +
          makeEntry(makeSigned('14:55')) +
          makeEntry(makeSigned('14:10')),
      ),
    ).not.toContain('Ida Holm');
  });

  it('finds times without a <time> element', () => {
    const makeGerman = (time: string) => `<span class="ticker-time">${time} Uhr</span>`;
    expect(
      readLines(
        makeEntry(makeGerman('15.20')) +
          makeEntry(makeGerman('14.55')) +
          makeEntry(makeGerman('14.10')),
      )[0],
    ).toBe('15.20 Uhr');
  });

  it('keeps times in a post quoted by an entry', () => {
    const makeQuoting = (time: string) =>
      `<div class="entry">${makeTime(time)}<p>${text}</p><blockquote>Left. ${makeTime('09:00')}</blockquote></div>`;
    expect(
      readLines(makeQuoting('15:20') + makeQuoting('14:55') + makeQuoting('14:10')).slice(0, 3),
    ).toEqual(['15:20', '…', 'Left. 09:00']);
  });
});

describe('markLiveEntries on other lists with times', () => {
  const expectNoEntries = (html: string) =>
    expect(readLines(html).some((line) => line === '15:20')).toBe(false);

  it('ignores a list of comments', () => {
    const comment = (time: string) => `<div class="comment">${makeTime(time)}<p>${text}</p></div>`;
    expectNoEntries(
      `${comment('15:20')}${comment('14:55')}${comment('14:10')}`.replace(/<time/g, 'at <time'),
    );
  });

  it('ignores a list of links to other stories', () => {
    const link = (time: string) =>
      `<div class="item"><i>at ${makeTime(time)}</i><a href="/x">${text}</a></div>`;
    expectNoEntries(link('15:20') + link('14:55') + link('14:10'));
  });

  it('ignores a story with three dates', () => {
    expectNoEntries(
      `<p>at ${makeTime('15:20')}</p><p>${text}</p><p>${text} ${makeTime('14:55')}</p>`,
    );
  });
});
