import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReadableHost } from '../../core/network';

const toAscii = (host: string) => new URL(`http://${host}`).hostname;

describe('a readable host', () => {
  it.each([
    'bücher.example',
    'nachrichten.bücher.example',
    'łódź-dziś.example',
    'ziarul-țării.example',
    'straße.example',
    'новости.рф',
    'новости.example',
    'εφημερίδα.gr',
    '日报.example',
    '新聞タイムズ.example',
    'ニュース.example',
    '한국신문.example',
    'عربي.example',
    'חדשות.example',
    'ข่าว.example',
    'समाचार.example',
  ])('has letters of one script in each label: %s', (host) => {
    expect(toAscii(host)).toContain('xn--');
    expect(toReadableHost(toAscii(host))).toBe(host);
  });

  it.each([
    // Cyrillic: all letters look Latin, or are mixed with Latin ones.
    'аррӏе.example',
    'cосо.example',
    'аldencourier.example',
    'ехо.рф',
    // Greek, and Latin letters that look like others.
    'νικ.example',
    'gıthub.example',
    'ɡoogle.example',
    'ạlden.example',
    'ĸurier.example',
    // Other digits, several scripts, emoji, and scripts that are easily mistaken.
    'alden٣.example',
    'ข่าวnews.example',
    'новостиbüro.example',
    '💥.example',
    'ᏚᎪᏞᎬ.example',
    'օոսս.example',
  ])('is not shown if its letters can deceive: %s', (host) => {
    expect(toAscii(host)).toContain('xn--');
    expect(toReadableHost(toAscii(host))).toBe(toAscii(host));
  });

  it.each(['', 'alden.example', '127.0.0.1', '[::1]', 'xn--.example', 'xn--a.example', 'xn--0.x'])(
    'is the same without an international name: %s',
    (host) => expect(toReadableHost(host)).toBe(host),
  );

  it('leads to the same host, whatever the name', () => {
    const anyLabel = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const anyHost = fc.oneof(
      anyLabel,
      fc.stringMatching(/^[a-zà-öа-яα-ω一-丏]{1,8}$/),
      fc.stringMatching(/^xn--[a-z0-9-]{0,9}$/),
    );
    fc.assert(
      fc.property(anyHost, (label) => {
        const name = `http://${label}.example`;
        const host = URL.canParse(name) ? new URL(name).hostname : `${label}.example`;
        const readable = toReadableHost(host);
        if (readable !== host) expect(toAscii(readable)).toBe(host);
      }),
    );
  });
});
