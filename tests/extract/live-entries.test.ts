import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toBody } from '../../core/extract';
import { markLiveEntries } from '../../core/extract/body/live-entries';
import { plainText } from '../../core/text';

const text = 'The boat has left the quay with nobody on it, and is now in the middle of the bay.';

function read(html: string): readonly string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  markLiveEntries(document);
  const lines = plainText(toBody(document.body, 'https://courier.example/live')).split('\n\n');
  return lines.map((line) => line.replace(text, '…'));
}

const entry = (time: string, heading = '') =>
  `<div class="entry">${time}${heading}<p>${text}</p></div>`;
const clock = (time: string) => `<time datetime="2026-05-04T${time}:00+01:00">${time}</time>`;

describe('a live blog', () => {
  it('shows each entry under its time and heading, in page order', () => {
    const html = ['15:20', '14:55', '14:10']
      .map((time) => entry(clock(time), time === '14:55' ? '' : '<h2>News</h2>'))
      .join('');
    expect(read(html)).toEqual(['15:20 – News', '…', '14:55', '…', '14:10 – News', '…']);
  });

  it('reads the time from the markup if the page shows a relative time', () => {
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

  it('keeps the time and drops the relative time if the page shows both', () => {
    const both = (time: string) => `<time><b>21 mins ago</b><i>${time}</i></time>`;
    expect(read(entry(both('15:20')) + entry(both('14:55')) + entry(both('14:10')))[0]).toBe(
      '15:20',
    );
  });

  it('loses the line with the author of the entry', () => {
    const by = (time: string) => `<div class="meta">${clock(time)} <span>Ida Holm</span></div>`;
    expect(read(entry(by('15:20')) + entry(by('14:55')) + entry(by('14:10')))).not.toContain(
      'Ida Holm',
    );
  });

  it('finds times without a <time> element', () => {
    const uhr = (time: string) => `<span class="ticker-time">${time} Uhr</span>`;
    expect(read(entry(uhr('15.20')) + entry(uhr('14.55')) + entry(uhr('14.10')))[0]).toBe(
      '15.20 Uhr',
    );
  });

  it('keeps the times in a post that an entry quotes', () => {
    const quoting = (time: string) =>
      `<div class="entry">${clock(time)}<p>${text}</p><blockquote>Left. ${clock('09:00')}</blockquote></div>`;
    expect(read(quoting('15:20') + quoting('14:55') + quoting('14:10')).slice(0, 3)).toEqual([
      '15:20',
      '…',
      'Left. 09:00',
    ]);
  });
});

describe('a list with times that is not a live blog', () => {
  const expectNoEntries = (html: string) =>
    expect(read(html).some((line) => line === '15:20')).toBe(false);

  it('is a list of comments', () => {
    const comment = (time: string) => `<div class="comment">${clock(time)}<p>${text}</p></div>`;
    expectNoEntries(
      `${comment('15:20')}${comment('14:55')}${comment('14:10')}`.replace(/<time/g, 'at <time'),
    );
  });

  it('is a list of links to other stories', () => {
    const link = (time: string) =>
      `<div class="item"><i>at ${clock(time)}</i><a href="/x">${text}</a></div>`;
    expectNoEntries(link('15:20') + link('14:55') + link('14:10'));
  });

  it('is a story with its date and two more', () => {
    expectNoEntries(`<p>at ${clock('15:20')}</p><p>${text}</p><p>${text} ${clock('14:55')}</p>`);
  });
});
