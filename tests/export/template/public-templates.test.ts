import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importClipperTemplates, renderNote } from '../../../core/export';
import { withExports } from '../../exports-folder';
import { makeAnnotation, makeWholeClip } from '../samples';

const now = '2026-11-13T08:09:10.000Z';
const whole = makeWholeClip({
  article: {
    headline: 'Ferry: the last boat',
    standfirst: 'The boats stop in November.',
    authors: ['Ada Mensah', 'Jo Ruiz'],
    publisher: 'The Halden Courier',
    publishedAt: '2026-11-02T21:05:00+01:00',
  },
  annotations: [makeAnnotation('The last boat')],
});

describe('public templates of Obsidian Web Clipper', () => {
  withExports((exports) => {
    const folder = join(exports, 'obsidian-clipper-templates');
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const isJson = (name: string) => {
      try {
        JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, ''));
        return true;
      } catch {
        return false;
      }
    };

    it.each(names.filter(isJson))('have no unknown part, and leave none in a note: %s', (name) => {
      const imported = importClipperTemplates(readFileSync(join(folder, name), 'utf8'));
      if (!imported.ok) throw new Error(imported.failure.code);
      const [{ template, unknown, fromPage, unfilled } = expect.fail()] = imported.value.templates;
      expect(unknown).toEqual([]);
      for (const value of fromPage)
        expect(value).toMatch(/^(?:selector|selectorHtml|schema|meta):/);
      for (const value of unfilled) expect(value).toMatch(/^(?:"|transcript$)/);
      const note = renderNote(template, whole, now);
      const text = [note.name, note.folder, note.content].join('\n');
      expect(text).not.toMatch(/\{\{|\{%|\}\}|%\}|undefined|\[object|selector:|schema:/);
      const head = /^---\n([\s\S]*?)\n---\n/.exec(String(note.content))?.[1];
      if (template.properties.length > 0) {
        expect(Object.keys(parse(head ?? ''))).toEqual(
          template.properties.map(({ name: key }) => key),
        );
      }
    });

    it.each(names.filter((name) => !isJson(name)))(
      'are refused if they are no JSON: %s',
      (name) => {
        expect(importClipperTemplates(readFileSync(join(folder, name), 'utf8'))).toMatchObject({
          ok: false,
          failure: { code: 'invalid-input' },
        });
      },
    );
  });
});
