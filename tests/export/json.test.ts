import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../core/export/formats/json';
import { anAnnotation, aWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const whole = aWholeClip({ annotations: [anAnnotation('The last boat', { note: 'Which?' })] });

/** The file of one clip, with a change. */
function fileWith(change: (file: { version: number; clips: (typeof whole)[] }) => void): string {
  const file = JSON.parse(toJson([whole], now));
  change(file);
  return JSON.stringify(file);
}

describe('a JSON file', () => {
  it('names its format and round-trips', () => {
    const text = toJson([whole, aWholeClip({ clip: { id: 'clip-1', tags: ['x'] } })], now);
    expect(text.startsWith('{\n "format": "pressmark",\n "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(fromJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(fromJson(toJson([whole], now))).toEqual({
      ok: true,
      value: { format: 'pressmark', version: 1, exportedAt: now, clips: [whole] },
    });
  });

  it('can start with a byte order mark', () => {
    expect(fromJson(`\ufeff${toJson([], now)}`).ok).toBe(true);
  });

  it('can be from a version before articles had a reason', () => {
    const old = fileWith(({ clips }) => {
      for (const { clip, versions } of clips) {
        for (const article of [clip.summary, ...versions.map((version) => version.article)]) {
          Reflect.deleteProperty(article, 'evidence');
        }
      }
    });
    expect(old).not.toContain('evidence');
    expect(fromJson(old)).toMatchObject({ ok: true, value: { clips: [whole] } });
  });

  it.each([
    ['malformed JSON', '{"format": "pressmark"', /no JSON/],
    ['another program', '{"bookmarks": []}', /not a file of Pressmark/],
    ['not an object', 'null', /not a file of Pressmark/],
    ['a newer format', fileWith((file) => Object.assign(file, { version: 2 })), /version 2/],
    [
      'a link that would run',
      fileWith(({ clips }) => {
        Object.assign(clips[0]?.versions[0]?.article.body ?? {}, {
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }],
            },
          ],
        });
      }),
      /versions\.0\.article\.body.*http, https or mailto/,
    ],
    [
      'a version that is missing',
      fileWith(({ clips }) => Object.assign(clips[0] ?? {}, { versions: [] })),
      /version that is pointed at is missing/,
    ],
    [
      'an annotation of another clip',
      fileWith(({ clips }) => Object.assign(clips[0]?.annotations[0] ?? {}, { clipId: 'x' })),
      /belongs to another clip/,
    ],
    [
      'a body of unclosed nested blocks',
      fileWith(() => {}).replace(
        /"children":\[\{"type":"paragraph"/,
        `"children":[${'{"type":"blockquote","children":['.repeat(50_000)}{"type":"paragraph"`,
      ),
      /no JSON/,
    ],
    [
      'a body that is nested too deeply',
      fileWith(() => {}).replace(
        /"children":\[\{"type":"paragraph"[^\]]*\]\}\]/,
        `"children":[${'{"type":"blockquote","children":['.repeat(50_000)}${']}'.repeat(50_000)}]`,
      ),
      /nested too deeply/,
    ],
  ])('is rejected: %s', (_, text, detail) => {
    const result = fromJson(text);
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect(result.ok ? '' : result.failure.detail).toMatch(detail);
  });
});
