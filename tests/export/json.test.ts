import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../core/export/formats/json';
import { makeAnnotation, makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const whole = makeWholeClip({ annotations: [makeAnnotation('The last boat', { note: 'Which?' })] });

/** Returns the JSON export of one clip, with a change. */
function writeChangedFile(
  change: (file: { version: number; clips: (typeof whole)[] }) => void,
): string {
  const file = JSON.parse(toJson([whole], now));
  change(file);
  return JSON.stringify(file);
}

describe('a JSON export', () => {
  it('names its format and round-trips', () => {
    const text = toJson([whole, makeWholeClip({ clip: { id: 'clip-1', tags: ['x'] } })], now);
    expect(text.startsWith('{\n "format": "pressmark",\n "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(fromJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(fromJson(toJson([whole], now))).toEqual({
      ok: true,
      value: { format: 'pressmark', version: 1, exportedAt: now, clips: [whole] },
    });
  });

  it('is read if it starts with a byte order mark', () => {
    expect(fromJson(`\ufeff${toJson([], now)}`).ok).toBe(true);
  });

  it('is read if it was written before articles had evidence', () => {
    const old = writeChangedFile(({ clips }) => {
      for (const { clip, versions } of clips) {
        for (const article of [clip.summary, ...versions.map((version) => version.article)]) {
          Reflect.deleteProperty(article, 'evidence');
        }
      }
    });
    expect(old).not.toContain('evidence');
    expect(fromJson(old)).toMatchObject({ ok: true, value: { clips: [whole] } });
  });

  it('is read, and keeps its evidence, if it was written when evidence had four sources', () => {
    const evidence = {
      ...{ headline: 'heading', standfirst: null, authors: 'class', publishedAt: 'json-ld' },
      ...{ completeness: null, uncertain: ['standfirst'] },
    };
    const old = writeChangedFile(({ clips }) => {
      for (const { clip, versions } of clips) {
        for (const article of [clip.summary, ...versions.map((version) => version.article)])
          Object.assign(article, { evidence });
      }
    });
    const read = fromJson(old);
    expect(read.ok && read.value.clips[0]?.clip.summary.evidence).toEqual(evidence);
  });

  it.each([
    ['malformed JSON', '{"format": "pressmark"', /no JSON/],
    ['a file of another program', '{"bookmarks": []}', /not a file of Pressmark/],
    ['not an object', 'null', /not a file of Pressmark/],
    [
      'a newer format',
      writeChangedFile((file) => Object.assign(file, { version: 2 })),
      /version 2/,
    ],
    [
      'a link that runs code',
      writeChangedFile(({ clips }) => {
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
      'a missing version',
      writeChangedFile(({ clips }) => Object.assign(clips[0] ?? {}, { versions: [] })),
      /version that is pointed at is missing/,
    ],
    [
      'an annotation of another clip',
      writeChangedFile(({ clips }) =>
        Object.assign(clips[0]?.annotations[0] ?? {}, { clipId: 'x' }),
      ),
      /belongs to another clip/,
    ],
    [
      'a body with unclosed nested blocks',
      writeChangedFile(() => {}).replace(
        /"children":\[\{"type":"paragraph"/,
        `"children":[${'{"type":"blockquote","children":['.repeat(50_000)}{"type":"paragraph"`,
      ),
      /no JSON/,
    ],
    [
      'a body with too many nested blocks',
      writeChangedFile(() => {}).replace(
        /"children":\[\{"type":"paragraph"[^\]]*\]\}\]/,
        `"children":[${'{"type":"blockquote","children":['.repeat(50_000)}${']}'.repeat(50_000)}]`,
      ),
      /nested too deeply/,
    ],
  ])('is rejected with %s', (_, text, detail) => {
    const result = fromJson(text);
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect(result.ok ? '' : JSON.stringify(result.failure.detail)).toMatch(detail);
  });
});
