import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDataUrl } from '../../../core/export/formats/html/data-address';
import { scaleRuns } from '../../runs';

const signatures = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/gif': [...'GIF89a'].map((letter) => letter.charCodeAt(0)),
};

describe('toDataUrl', () => {
  it('encodes any image bytes without characters that end an attribute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(signatures)),
        fc.uint8Array({ maxLength: 200 }),
        ([type, signature], rest) => {
          const bytes = Uint8Array.of(...signature, ...rest);
          const dataUrl = toDataUrl({ url: 'https://osk.example/"><script>', bytes }) ?? '';
          expect(dataUrl).toMatch(/^data:image\/[a-z]+;base64,[A-Za-z0-9+/]+={0,2}$/);
          const [head, base64 = ''] = dataUrl.split(',');
          expect(head).toBe(`data:${type};base64`);
          expect(new Uint8Array(Buffer.from(base64, 'base64'))).toEqual(bytes);
        },
      ),
      { numRuns: scaleRuns(300) },
    );
  });

  it('returns null for bytes that are not a PNG, JPEG or GIF', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>');
    for (const bytes of [svg, new Uint8Array()]) {
      expect(toDataUrl({ url: 'https://osk.example/a.png', bytes })).toBeNull();
    }
  });
});
