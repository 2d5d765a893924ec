import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../core/export/formats/json';
import { anAnnotation, aWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const whole = aWholeClip({ annotations: [anAnnotation('The last boat', { note: 'Which?' })] });

/** The file of one clip, with something in it changed. */
function fileWith(change: (file: { version: number; clips: (typeof whole)[] }) => void): string {
  const file = JSON.parse(toJson([whole], now));
  change(file);
  return JSON.stringify(file);
}

describe('a JSON file', () => {
  it('says what it is and gives back all that was put in', () => {
    const text = toJson([whole, aWholeClip({ clip: { id: 'clip-1', tags: ['x'] } })], now);
    expect(text.startsWith('{\n "format": "pressmark",\n "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(fromJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(fromJson(toJson([whole], now))).toEqual({
      ok: true,
      value: { format: 'pressmark', version: 1, exportedAt: now, clips: [whole] },
    });
  });

  it('may have passed through a program that adds a byte order mark', () => {
    expect(fromJson(`\ufeff${toJson([], now)}`).ok).toBe(true);
  });

  it('is read when it is from before articles said why', () => {
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
    ['no JSON', '{"format": "pressmark"', /no JSON/],
    ['another program', '{"bookmarks": []}', /not a file of Pressmark/],
    ['no object', 'null', /not a file of Pressmark/],
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
      'a body without a bottom',
      fileWith(() => {}).replace(
        /"children":\[\{"type":"paragraph"/,
        `"children":[${'{"type":"blockquote","children":['.repeat(50_000)}{"type":"paragraph"`,
      ),
      /no JSON/,
    ],
    [
      'a body that is nested beyond reason',
      fileWith(() => {}).replace(
        /"children":\[\{"type":"paragraph"[^\]]*\]\}\]/,
        `"children":[${'{"type":"blockquote","children":['.repeat(50_000)}${']}'.repeat(50_000)}]`,
      ),
      /nested too deeply/,
    ],
  ])('is refused when it is of %s', (_, text, detail) => {
    const result = fromJson(text);
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect(result.ok ? '' : result.failure.detail).toMatch(detail);
  });
});
