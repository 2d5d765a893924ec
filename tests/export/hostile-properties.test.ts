import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderNote, templatePresets, toMarkdown } from '../../core/export';
import { readImport } from '../import/read-import';
import { scaleRuns } from '../runs';
import { customTemplate, hostileText, imageTag, makeHostileClip } from './hostile-text';
import { makeWholeClip } from './samples';

const now = '2026-11-13T08:09:10.000Z';

describe('page text in properties of exported Markdown', () => {
  it('round-trips through YAML, without HTML tags', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = String(toMarkdown(makeHostileClip(text)).content);
        const head = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
        const { authors, publisher } = parse(head);
        expect([authors, publisher]).toEqual([[text], text]);
        expect(head).not.toMatch(/[<>[\]]|\{\{|\(\(|%%/);
      }),
      { numRuns: scaleRuns(60) },
    );
  });

  it('stays plain text on one line in Logseq', async () => {
    const text = `Why {{query x}} #tag [[Note]] ((id))\ntags:: evil ${imageTag}`;
    const logseq = templatePresets.find(({ propertyStyle }) => propertyStyle === 'logseq');
    const whole = makeWholeClip({
      article: { headline: text, standfirst: text, authors: ['A #b'] },
    });
    const note = String(renderNote(logseq ?? customTemplate, whole, now).content);
    const head = note.slice(0, note.indexOf('\n\n'));
    expect(head).not.toMatch(/\{\{|\(\(|\[\[|<|(?<!\\)#(?!x)|evil.*::/);
    expect(head.match(/^tags::/m)).toBeNull();
    const { items } = await readImport(note);
    expect(items[0]?.headline).toBe(text.replace('\n', ' '));
    expect(items[0]?.authors).toEqual(['A #b']);
  });

  it('stays text in the tags of Logseq, and is imported unchanged', async () => {
    const tags = [`x${imageTag}`, '[a](javascript:alert(1))', 'harbour/fog', 'two_words', 'plain'];
    const logseq = templatePresets.find(({ propertyStyle }) => propertyStyle === 'logseq');
    const note = String(
      renderNote(logseq ?? customTemplate, makeWholeClip({ clip: { tags } }), now).content,
    );
    const line = /^tags::.*$/m.exec(note)?.[0] ?? '';
    expect(line).toContain(', harbour/fog, two_words, plain');
    expect(line).not.toMatch(/[<[]/);
    const { items } = await readImport(note);
    expect(items[0]?.tags).toEqual(tags);
  });
});
