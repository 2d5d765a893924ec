import { FluentResource } from '@fluent/bundle';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { formatBytes, formatDay, formatNumber, joinNames, text } from '../../../components/strings';
import { addMessages, formatMessage } from '../../../components/strings/catalogue';
import '../../../components/strings/en/reading/highlights.ftl';
import '../../../components/strings/en/library/library.ftl';
import '../../../components/strings/en/panels/panel.ftl';
import { switchLanguage } from '../../../components/strings/switch-language';
import { loadFrom } from './load-compiled';

const loadMessages = loadFrom(import.meta.dirname);
const now = new Date('2026-11-12T10:30:00.000Z');

function Notice() {
  return (
    <p>
      {text('panel-not-saved', { kind: 'article' })} {text('panel-saved', { day: '9 Nov' })}{' '}
      {text('common-cancel')}
    </p>
  );
}

afterEach(async () => {
  cleanup();
  await switchLanguage('en');
});

describe('switching the language', () => {
  it('re-renders the screen, in English where a translation is missing', async () => {
    render(<Notice />);
    expect(screen.getByText(/^This article isn’t in/)).toBeDefined();

    await act(() => switchLanguage('en-XA', loadMessages));
    expect(
      screen.getByText('[Ťĥîš åŕťîçļé îš ñöť îñ ýöûŕ ļîƀŕåŕý ýéť.] [ķéþť 9 Nov] Cancel'),
    ).toBeDefined();

    await act(() => switchLanguage('en'));
    expect(screen.getByText(/^This article isn’t in .* Saved 9 Nov Cancel$/)).toBeDefined();
  });

  it('translates messages that are loaded later', async () => {
    // A group that no other test file loads.
    const compile = (word: string) => new FluentResource(`late = ${word}`).body;
    await switchLanguage('en-XA', async (language, group) =>
      group === 'late' ? compile('[Ļåťé]') : loadMessages(language, group),
    );
    addMessages('en', 'late', compile('Late'));
    expect(formatMessage('late', undefined)).toBe('Late');
    await expect.poll(() => formatMessage('late', undefined)).toBe('[Ļåťé]');
  });

  it('shows English if a translation needs a placeholder that is missing', async () => {
    await switchLanguage('en-XA', loadMessages);
    expect(text('library-bin-since', { day: '9 Nov' })).toBe('In the bin since 9 Nov.');
  });

  it('uses the language requested last, even if its messages arrive before those of the first', async () => {
    const delay = new Promise<void>((resolve) => setTimeout(resolve, 20));
    const first = switchLanguage('en-XB', async () => {
      await delay;
      return new FluentResource('panel-not-saved = [Late]').body;
    });
    await switchLanguage('en');
    await first;
    expect(text('panel-not-saved', { kind: 'article' })).toMatch(/^This article/);
  });

  it('changes the format of dates, numbers and lists', async () => {
    const day = '2026-11-09T12:00:00.000Z';
    expect([formatDay(day, now), formatNumber(1284.5), joinNames(['A', 'B'])]).toEqual([
      '9 Nov',
      '1,284.5',
      'A and B',
    ]);
    await switchLanguage('de-XA', loadMessages);
    expect([formatDay(day, now), formatNumber(1284.5), joinNames(['A', 'B'])]).toEqual([
      '9. Nov.',
      '1.284,5',
      'A und B',
    ]);
    expect(formatBytes(1536)).toBe('1,5\u00a0kB');
  });
});

describe('Arabic, which has six plural forms', () => {
  it.each([
    [0, 'لا إبرازات'],
    [1, 'إبراز واحد'],
    [2, 'إبرازان'],
    [3, '3 إبرازات'],
    [11, '11 إبرازًا'],
    [100, '100 إبراز'],
  ])('uses the right form for %d', async (total, expected) => {
    await switchLanguage('ar-XA', loadMessages);
    expect(text('highlights-count', { total })).toBe(expected);
  });
});

describe('a formatted message', () => {
  it('contains no bidi isolation marks, which would get into files and labels', () => {
    expect(text('panel-saved', { day: '٩ نوفمبر' })).toBe('Saved ٩ نوفمبر');
  });
});

/** Never called. The type check fails if one of these calls compiles. */
function _expectTypeErrors() {
  // @ts-expect-error no such message
  text('panel-no-such-message');
  // @ts-expect-error a placeholder is missing
  text('panel-saved');
  // @ts-expect-error the placeholder is a number
  text('highlights-count', { total: '3' });
  // @ts-expect-error the message has no placeholders
  text('panel-not-saved', { day: '9 Nov' });
}
