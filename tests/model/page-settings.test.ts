import { expect, it } from 'vitest';
import {
  defaultPageSettings,
  defaultSettings,
  findTypedSite,
  getPageSettings,
  isDetectionOn,
  isSiteListed,
  listSite,
} from '../../core/model';

const quay = 'https://www.haldencourier.example/2026/11/quay-reopens';

it('lists a site once, and takes it off again', () => {
  const sites = listSite(listSite(['abc.example'], quay, true), quay, true);
  expect(sites).toEqual(['abc.example', 'haldencourier.example']);
  expect(listSite(sites, 'https://m.haldencourier.example/', false)).toEqual(['abc.example']);
});

it.each([
  ['the site itself', 'https://haldencourier.example/a', true],
  ['its mobile mirror', 'http://m.haldencourier.example/a', true],
  ['another site', 'https://courier.example/a', false],
  ['a site whose name ends alike', 'https://notthehaldencourier.example/', false],
  ['no page', null, false],
])('matches %s', (_, url, isListed) => {
  expect(isSiteListed(['haldencourier.example'], url)).toBe(isListed);
});

it('does not list what is not an address', () => {
  expect(listSite([], 'about:blank', true)).toEqual([]);
});

it.each([
  ['a host', ' courier.example ', 'courier.example'],
  ['a page', 'https://www.courier.example/2026/11/quay?ref=home', 'courier.example'],
  ['a page without a scheme', 'news.courier.example/halden', 'news.courier.example'],
  ['a host in capitals', 'Courier.Example', 'courier.example'],
  ['a server on this computer', 'localhost:8080', 'localhost:8080'],
  ['an IP address', '192.168.1.5:8080', '192.168.1.5:8080'],
  ['an IPv6 address', 'http://[::1]:8080/', '[::1]:8080'],
  ['a host with a final dot', 'courier.example.', 'courier.example'],
  ['a host with a query', 'courier.example?x=1', 'courier.example'],
  ['a host with an underscore', 'my_paper.courier.example', 'my_paper.courier.example'],
  ['a host in Cyrillic', 'вестник.example', 'xn--b1agjinxh.example'],
  ['a host in Punycode', 'xn--b1agjinxh.xn--p1ai', 'xn--b1agjinxh.xn--p1ai'],
])('reads %s as a site', (_, typed, host) => {
  expect(listSite([], findTypedSite(typed) ?? '', true)).toEqual([host]);
});

it.each([
  '',
  'courier',
  'two words',
  'courier.example ledger.example',
  'mailto:a@courier.example',
  'courier.example,',
])('does not read “%s” as a site', (typed) => {
  expect(findTypedSite(typed)).toBeNull();
});

it('hides the bar on a listed site only', () => {
  const highlights = { ...defaultSettings.highlights, barOffSites: ['haldencourier.example'] };
  const settings = { ...defaultSettings, highlights };
  expect(getPageSettings(settings, quay).bar).toBe('never');
  expect(getPageSettings(settings, 'https://courier.example/')).toEqual(defaultPageSettings);
});

it('switches detection off everywhere or on a site', () => {
  expect(isDetectionOn(defaultSettings, quay)).toBe(true);
  const off = { ...defaultSettings, detection: { isOn: false, offSites: [] } };
  expect(isDetectionOn(off, quay)).toBe(false);
  const detection = { isOn: true, offSites: ['haldencourier.example'] };
  expect(isDetectionOn({ ...defaultSettings, detection }, quay)).toBe(false);
  expect(isDetectionOn({ ...defaultSettings, detection }, 'https://courier.example/')).toBe(true);
});
