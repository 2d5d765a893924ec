import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressKey,
  hostWithoutWww,
  isLinkAddress,
  isOnSite,
  isSameSite,
  isWebAddress,
} from '../../core/model';

describe('addressKey', () => {
  const page = 'https://www.haldencourier.example/news/ferry?id=7&page=2';

  it.each([
    ['protocol', 'http://www.haldencourier.example/news/ferry?id=7&page=2'],
    ['"www."', 'https://haldencourier.example/news/ferry?id=7&page=2'],
    ['the default port', 'https://www.haldencourier.example:443/news/ferry?id=7&page=2'],
    ['the fragment', `${page}#comments`],
    ['a heading with a slash', `${page}#TCP/IP`],
    ['a comment', `${page}#comment/7`],
    ['a trailing slash', 'https://www.haldencourier.example/news/ferry/?id=7&page=2'],
    ['the order of parameters', 'https://haldencourier.example/news/ferry?page=2&id=7'],
    ['the case of the host', 'HTTPS://WWW.HaldenCourier.example/news/ferry?id=7&page=2'],
    ['tracking parameters', `${page}&utm_source=a&UTM_Campaign=b&fbclid=c&gclid=d`],
    ['an empty parameter', `${page}&`],
    ['an empty route', `${page}#/`],
    ['an empty hashbang route', `${page}#!`],
  ])('ignores %s', (_, other) => {
    expect(addressKey(other)).toBe(addressKey(page));
  });

  it.each([
    ['the path', 'https://haldencourier.example/news/ferry-2?id=7&page=2'],
    ['a parameter', 'https://haldencourier.example/news/ferry?id=8&page=2'],
    ['the host', 'https://m.haldencourier.example/news/ferry?id=7&page=2'],
    ['the port', 'https://haldencourier.example:8443/news/ferry?id=7&page=2'],
    ['the route', `${page}#/ferry-2`],
    ['the hashbang route', `${page}#!ferry-2`],
    ['a route without a slash in front', `${page}#inbox/FMfcgz`],
    ['the case of the path', 'https://haldencourier.example/News/ferry?id=7&page=2'],
  ])('distinguishes addresses that differ in %s', (_, other) => {
    expect(addressKey(other)).not.toBe(addressKey(page));
  });

  it('ignores a trailing slash in a route, and distinguishes routes', () => {
    const site = 'https://app.haldencourier.example/';
    expect(addressKey(`${site}#/ferry/`)).toBe(addressKey(`${site}#/ferry`));
    expect(addressKey(`${site}#/ferry`)).not.toBe(addressKey(`${site}#/school`));
  });

  it('returns a key unchanged, even one with a port', () => {
    expect(addressKey('http://alden.example:8080/a?b=1')).toBe('alden.example:8080/a?b=1');
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(addressKey(addressKey(url))).toBe(addressKey(url));
      }),
    );
  }, 30_000);

  it.each(['', 'no address', 'http://', 'file:///home/a.html', 'about:blank'])(
    'returns %j unchanged, because it is not a web address',
    (text) => {
      expect(addressKey(text)).toBe(text);
    },
  );
});

describe('isSameSite and isOnSite', () => {
  it.each([
    ['https://www.ledger.example/a', 'http://m.ledger.example/b', true],
    ['https://amp.ledger.example/a', 'https://ledger.example/b', true],
    ['https://www.news.co.uk/a', 'https://m.news.co.uk/a', true],
    ['https://ledger.example:8080/a', 'https://m.ledger.example:8080/a', true],
    ['https://ledger.example:8080/a', 'https://ledger.example/a', false],
    ['https://sport.ledger.example/a', 'https://ledger.example/a', false],
    ['https://m.example/a', 'https://example/a', false],
    ['https://m.co.uk/a', 'https://amp.co.uk/a', false],
    ['https://m.com/a', 'https://amp.com/a', false],
    ['https://m.com:8080/a', 'https://amp.com:8080/a', false],
    ['https://m.github.io/a', 'https://amp.github.io/a', false],
    ['https://m.ledger.github.io/a', 'https://ledger.github.io/a', true],
    ['no address', 'no address', false],
  ])('isSameSite(%s, %s) is %s', (a, b, isSame) => {
    expect(isSameSite(a, b)).toBe(isSame);
    expect(isSameSite(b, a)).toBe(isSame);
  });

  it.each([
    ['https://www.ledger.example/a?b=1', 'http://ledger.example/', true],
    ['http://m.ledger.example/a', 'https://www.ledger.example/', true],
    ['https://www.com/a', 'https://www.com/b', true],
    ['https://ledger.example:8080/a', 'https://ledger.example:8080/', true],
    ['https://ledger.example/a', 'https://ledger.example.evil.example/a', false],
    ['https://ledger.example/a', 'https://evil.example/ledger.example/a', false],
    ['file:///home/a.html', 'https://file/a', false],
    ['', '', false],
  ])('isOnSite(key of %s, %s) is %s', (address, url, isOn) => {
    expect(isOnSite(addressKey(address), url)).toBe(isOn);
  });
});

describe('isLinkAddress and isWebAddress', () => {
  it.each([
    ['https://a.example/', true, true],
    ['HTTP://a.example/', true, true],
    ['mailto:desk@a.example', true, false],
    ['javascript:alert(1)', false, false],
    ['JaVaScRiPt:alert(1)', false, false],
    [' javascript:alert(1)', false, false],
    ['data:text/html,x', false, false],
    ['blob:https://a.example/x', false, false],
    ['/relative', false, false],
    ['//a.example/', false, false],
    ['', false, false],
  ])('%j: isLinkAddress is %s, isWebAddress is %s', (url, isLink, isWeb) => {
    expect([isLinkAddress(url), isWebAddress(url)]).toEqual([isLink, isWeb]);
  });
});

describe('hostWithoutWww', () => {
  it.each([
    ['https://www.ledger.example/a', 'ledger.example'],
    ['http://ledger.example:8080/b', 'ledger.example:8080'],
    ['no address', ''],
    [null, ''],
  ])('returns the host of %s, %j', (url, host) => {
    expect(hostWithoutWww(url)).toBe(host);
  });
});
