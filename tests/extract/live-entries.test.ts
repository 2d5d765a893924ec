import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toBody } from '../../core/extract';
import { markLiveEntries } from '../../core/extract/body/live-entries';
import { plainText } from '../../core/text';

const words = 'The boat has left the quay with nobody on it, and is now in the middle of the bay.';

function read(html: string): readonly string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  markLiveEntries(document);
  const lines = plainText(toBody(document.body, 'https://courier.example/live')).split('\n\n');
  return lines.map((line) => line.replace(words, '…'));
}

const entry = (time: string, heading = '') =>
  `<div class="entry">${time}${heading}<p>${words}</p></div>`;
const clock = (time: string) => `<time datetime="2026-05-04T${time}:00+01:00">${time}</time>`;

describe('a live blog', () => {
  it('has each entry under its time and heading, in the order of the page', () => {
    const html = ['15:20', '14:55', '14:10']
      .map((time) => entry(clock(time), time === '14:55' ? '' : '<h2>News</h2>'))
      .join('');
    expect(read(html)).toEqual(['15:20 – News', '…', '14:55', '…', '14:10 – News', '…']);
  });

  it('takes the clock from the markup where the page says how long ago it was', () => {
    const ago = (time: string) => `<time datetime="2026-05-04T${time}:00Z">2 hours ago</time>`;
    expect(read(entry(ago('15:20')) + entry(ago('14:55')) + entry(ago('14:10')))).toEqual([
      '15:20 UTC',
      '…',
      '14:55 UTC',
      '…',
      '14:10 UTC',
      '…',
    ]);
  });

  it('keeps the clock and drops how long ago it was where a page says both', () => {
    const both = (time: string) => `<time><b>21 mins ago</b><i>${time}</i></time>`;
    expect(read(entry(both('15:20')) + entry(both('14:55')) + entry(both('14:10')))[0]).toBe(
      '15:20',
    );
  });

  it('loses the line about who wrote the entry, and no line of the entry', () => {
    const by = (time: string) => `<div class="meta">${clock(time)} <span>Ida Holm</span></div>`;
    expect(read(entry(by('15:20')) + entry(by('14:55')) + entry(by('14:10')))).not.toContain(
      'Ida Holm',
    );
  });

  it('knows times that no <time> marks', () => {
    const uhr = (time: string) => `<span class="ticker-time">${time} Uhr</span>`;
    expect(read(entry(uhr('15.20')) + entry(uhr('14.55')) + entry(uhr('14.10')))[0]).toBe(
      '15.20 Uhr',
    );
  });

  it('keeps the times in a post that an entry quotes', () => {
    const quoting = (time: string) =>
      `<div class="entry">${clock(time)}<p>${words}</p><blockquote>Left. ${clock('09:00')}</blockquote></div>`;
    expect(read(quoting('15:20') + quoting('14:55') + quoting('14:10')).slice(0, 3)).toEqual([
      '15:20',
      '…',
      'Left. 09:00',
    ]);
  });
});

describe('what has times and is no live blog', () => {
  const unchanged = (html: string) =>
    expect(read(html).some((line) => line === '15:20')).toBe(false);

  it('is the comments', () => {
    const comment = (time: string) => `<div class="comment">${clock(time)}<p>${words}</p></div>`;
    unchanged(
      `${comment('15:20')}${comment('14:55')}${comment('14:10')}`.replace(/<time/g, 'at <time'),
    );
  });

  it('is a list of links to other stories', () => {
    const link = (time: string) =>
      `<div class="item"><i>at ${clock(time)}</i><a href="/x">${words}</a></div>`;
    unchanged(link('15:20') + link('14:55') + link('14:10'));
  });

  it('is a story with its date and two more', () => {
    unchanged(`<p>at ${clock('15:20')}</p><p>${words}</p><p>${words} ${clock('14:55')}</p>`);
  });
});
