import { describe, expect, it } from 'vitest';
import { parseMultistatus } from '../../client/sync/webdav/multistatus';
import { formatFileName, listWholeFiles } from '../../client/sync/webdav/named-file';

/* Answers in the style of servers, with invented files. */

const modifiedAt = Date.UTC(2026, 10, 29, 18, 39, 15);
const file = { name: 'ab12.id-1.6', length: 6, modifiedAt };

const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:g0="DAV:">
<D:href>/files/log/</D:href>
<D:propstat><D:prop><lp1:getlastmodified>Sun, 29 Nov 2026 18:39:15 GMT</lp1:getlastmodified></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><g0:getcontentlength/></D:prop>
<D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:">
<D:href>/files/log/ab12.id-1.6</D:href>
<D:propstat><D:prop>
<lp1:getcontentlength>6</lp1:getcontentlength>
<lp1:getlastmodified>Sun, 29 Nov 2026 18:39:15 GMT</lp1:getlastmodified>
</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
</D:response>
</D:multistatus>`;

const sabre = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns"><d:response><d:href>/remote.php/dav/files/ada%20m/log/</d:href><d:propstat><d:prop><d:getlastmodified>Sun, 29 Nov 2026 18:39:15 GMT</d:getlastmodified></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>/remote.php/dav/files/ada%20m/log/ab12%2Eid%2D1.6</d:href><d:propstat><d:prop><d:getcontentlength>6</d:getcontentlength><d:getlastmodified>Sun, 29 Nov 2026 18:39:15 GMT</d:getlastmodified></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;

const withoutPrefix = `<multistatus xmlns="DAV:">
<response><href>https://dav.example/files/log</href><propstat><prop/><status>HTTP/1.1 200 OK</status></propstat></response>
<response><href>https://dav.example/files/log/ab12.id-1.6</href><propstat><prop><getcontentlength> 6 </getcontentlength><getlastmodified>Sun, 29 Nov 2026 18:39:15 GMT</getlastmodified></prop><status>HTTP/1.1 200 OK</status></propstat></response>
<response><href>https://dav.example/files/log/%E9t%E9</href><propstat><prop/><status>HTTP/1.1 200 OK</status></propstat></response>
</multistatus>`;

describe('parseMultistatus', () => {
  it.each([
    ['Apache', apache],
    ['sabre/dav', sabre],
    ['a server that uses no prefixes', withoutPrefix],
  ])('reads the files of a folder from %s', (_, xml) => {
    const entries = parseMultistatus(xml);
    expect(entries?.map(({ name }) => name)).toEqual(['log', 'ab12.id-1.6']);
    expect(entries?.[0]?.length).toBeNull();
    expect(entries?.[1]).toEqual(file);
  });

  it.each([
    ['a page', '<!doctype html><html><body>Log in</body></html>'],
    ['other XML', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['XML that was cut off', apache.slice(0, 300)],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseMultistatus(text)).toBeNull();
  });
});

describe('listWholeFiles', () => {
  it('leaves out what was cut off, renamed, or is of other programs', () => {
    const whole = { subject: 'ab12', id: 'id-1', length: 6, modifiedAt };
    const names = [
      ...['ab12.id-1.6 (conflicted copy 2026-11-29).6', 'ab12.id-1 (1).6', '.ab12.id-1.6.part'],
      ...['.DS_Store', 'log', 'ab12.id-1.6~', 'AB12.ID-1.6'],
    ];
    const others = names.map((name) => ({ ...file, name }));
    const cut = { ...file, name: 'ab12.id-2.9' };
    expect(listWholeFiles([...others, cut, file])).toEqual([whole]);
    expect(formatFileName(whole)).toBe(file.name);
  });

  it('takes a file for whole if the server does not tell its length', () => {
    expect(listWholeFiles([{ ...file, length: null }])).toHaveLength(1);
  });
});
