import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import type { Annotation, Clip, StoredClip } from '../../core/model';
import { reconcile } from '../../core/reconcile';
import { anyStates, statesWithTexts } from './arbitrary-states';
import { readTable } from './read-table';
import { at } from './states';

/*
 * Merges clips of one page from several libraries in any order. The last column of the
 * table says which fields also allow any grouping.
 */

const merge = (a: StoredClip, b: StoredClip) =>
  reconcile('devices', a, b, { now: at(59), place: placePassages }).state;

const groupingRules = new Map(
  readTable('Fields').map((row) => [row['Field'] ?? '', row['Any grouping'] ?? '']),
);

/** Returns the paragraphs of a note, sorted, without those that another one starts with. */
function getLongestParagraphs(note: string): readonly string[] {
  const paragraphs = note.split('\n\n').sort();
  return paragraphs.filter(
    (paragraph) => !paragraphs.some((other) => other !== paragraph && other.startsWith(paragraph)),
  );
}

/** Returns the parts of a state that must not depend on the grouping of three libraries. */
function removeGroupingDifferences(
  { clip, annotations, ...parts }: StoredClip,
  { hasTexts }: { readonly hasTexts: boolean },
): unknown {
  const normaliseRecord = (kind: string, row: Clip | Annotation) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) => {
        const rule = groupingRules.get(`${kind}.${name}`);
        if (rule === 'texts' && !hasTexts) return [];
        return [[name, rule === 'paragraphs' ? getLongestParagraphs(value) : value]];
      }),
    );
  return {
    ...parts,
    clip: normaliseRecord('clip', clip),
    annotations: annotations.map((row) => normaliseRecord('annotation', row)),
  };
}

const parameters = { numRuns: 300 };

it('merges two states to the same result in either order', () => {
  fc.assert(
    fc.property(anyStates, anyStates, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
    parameters,
  );
});

it('changes nothing if a state is merged twice', () => {
  fc.assert(
    fc.property(anyStates, anyStates, (a, b) => {
      expect(merge(a, a)).toEqual(a);
      const both = merge(a, b);
      expect(merge(both, b)).toEqual(both);
      expect(merge(both, a)).toEqual(both);
      expect(merge(both, both)).toEqual(both);
    }),
    parameters,
  );
});

it.each([
  ['with texts', statesWithTexts, true],
  ['with texts or links', anyStates, false],
] as const)('merges three states to the same result in any grouping, %s', (_, states, hasTexts) => {
  fc.assert(
    fc.property(states, states, states, (a, b, c) => {
      const left = merge(merge(a, b), c);
      const right = merge(a, merge(b, c));
      expect(removeGroupingDifferences(left, { hasTexts })).toEqual(
        removeGroupingDifferences(right, { hasTexts }),
      );
    }),
    parameters,
  );
});

it('keeps every paragraph, tag, text and highlight of both states', () => {
  fc.assert(
    fc.property(anyStates, anyStates, (a, b) => {
      const both = merge(a, b);
      for (const { clip, annotations, versions } of [a, b]) {
        for (const line of clip.note.split('\n\n')) expect(both.clip.note).toContain(line);
        const keys = both.clip.tags.map((tag) => tag.toLowerCase());
        for (const tag of clip.tags) expect(keys).toContain(tag.toLowerCase());
        for (const { id, article } of versions) {
          if (article.completeness === 'link') continue;
          expect(both.versions.map((version) => version.id)).toContain(id);
        }
        for (const { id, note } of annotations) {
          const merged = both.annotations.find((row) => row.id === id);
          for (const line of note.split('\n\n')) expect(merged?.note).toContain(line);
        }
      }
    }),
    parameters,
  );
});
