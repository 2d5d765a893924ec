import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  editCorrections,
  invertCorrections,
  nameBlock,
  nameLeadImage,
} from '../../core/corrections';
import { type Block, type Body, type CorrectionEdit, isRealDay } from '../../core/model';
import { at, makeArticle } from '../reconcile/states';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const figure = (url: string): Block => ({
  type: 'figure',
  children: [{ type: 'image', url, alt: 'The quay' }],
  credit: null,
});

const bodyOf = (...children: readonly Block[]): Body => ({ type: 'root', children });

const body = bodyOf(
  paragraph('The last boat leaves on Friday.'),
  paragraph('Read more'),
  figure('https://images.haldencourier.example/quay-4711-640x480.jpg'),
  paragraph('Read more'),
);
const article = makeArticle({ body, completeness: 'full', section: 'Harbour' });

/** Returns the article after an edit, and the texts of its blocks. */
function apply(edit: CorrectionEdit, of = article) {
  return applyCorrections(of, editCorrections(undefined, edit, at(1)));
}

const remove = (...indexes: readonly number[]): CorrectionEdit => ({
  blocks: indexes.map((index) => ({ ...nameBlock(body, index), isRemoved: true })),
});

describe('applyCorrections', () => {
  it('returns the same article if nothing was corrected', () => {
    expect(applyCorrections(article, undefined)).toBe(article);
    expect(applyCorrections(article, { fields: {}, blocks: [] })).toBe(article);
  });

  it('replaces fields, also by nothing', () => {
    const corrected = apply({
      fields: { headline: { value: 'No ferry' }, section: { value: null }, authors: { value: [] } },
    });
    expect(corrected).toEqual({ ...article, headline: 'No ferry', section: null, authors: [] });
  });

  it('names no source on the page for a value of the user', () => {
    const sources = { headline: 'json-ld', standfirst: null, authors: 'class' } as const;
    const evidence = { ...sources, publishedAt: 'meta', completeness: null } as const;
    const corrected = apply(
      { fields: { authors: { value: ['Ida Holm'] } } },
      {
        ...article,
        evidence,
      },
    );
    expect(corrected.evidence).toEqual({ ...evidence, authors: null });
  });

  it('calls no value of the user uncertain', () => {
    const sources = { headline: 'json-ld', standfirst: null, authors: null } as const;
    const evidence = { ...sources, publishedAt: 'meta', completeness: null } as const;
    const correct = (uncertain: readonly ('authors' | 'standfirst')[]) =>
      apply(
        { fields: { authors: { value: ['Ida Holm'] } } },
        { ...article, evidence: { ...evidence, uncertain } },
      ).evidence;
    expect(correct(['authors'])).toEqual(evidence);
    expect(correct(['authors', 'standfirst'])).toEqual({ ...evidence, uncertain: ['standfirst'] });
  });

  it('gives no certainty of a value of the user', () => {
    const evidence = {
      ...({ headline: 'json-ld', standfirst: null, authors: 'class' } as const),
      ...({ publishedAt: 'meta', section: 'json-ld', completeness: null } as const),
    };
    const corrected = apply(
      { fields: { authors: { value: ['Ida Holm'] }, section: { value: 'Osk' } } },
      {
        ...article,
        evidence: {
          ...evidence,
          confirmed: ['authors', 'section'],
          certainty: { headline: 80, authors: 97 },
        },
      },
    );
    expect(corrected.evidence).toEqual({
      ...evidence,
      authors: null,
      section: null,
      certainty: { headline: 80 },
    });
  });

  it('removes one of several equal blocks, and keeps the other blocks as they are', () => {
    const { children } = apply(remove(3)).body;
    expect(children).toEqual(body.children.slice(0, 3));
    expect(children[1]).toBe(body.children[1]);
  });

  it('removes the same blocks of a later version, in which they have moved', () => {
    const later = bodyOf(
      paragraph('New: the boat is repaired.'),
      figure('https://images.haldencourier.example/quay-4711-1200x900.jpg'),
      paragraph('READ  MORE'),
      paragraph('The last boat leaves on Friday.'),
    );
    const { children } = apply(remove(1, 2, 3), { ...article, body: later }).body;
    expect(children).toEqual([later.children[0], later.children[3]]);
  });

  it('removes a block in which a figure was changed', () => {
    const cost = (millions: string) =>
      bodyOf(paragraph(`The cost is put at ${millions} million crowns.`), paragraph('Read more'));
    const edit = { blocks: [{ ...nameBlock(cost('4.3'), 0), isRemoved: true }] };
    for (const later of ['4.5', '12', '1,250.75']) {
      const { children } = apply(edit, { ...article, body: cost(later) }).body;
      expect(children).toEqual([paragraph('Read more')]);
    }
  });

  it.each([
    ['the first of two, of which one is left', [0], 1, 1],
    ['the second of two, of which one is left', [1], 1, 1],
    ['both, of which one is left', [0, 1], 1, 0],
    ['the first of two, of which there are three', [0], 3, 2],
  ])('shows as many of equal blocks as the user kept: %s', (_, indexes, count, shown) => {
    const equal = (length: number) =>
      bodyOf(...Array.from({ length }, () => paragraph('The sale stops at noon.')));
    const blocks = indexes.map((index) => ({ ...nameBlock(equal(2), index), isRemoved: true }));
    const { children } = apply({ blocks }, { ...article, body: equal(count) }).body;
    expect(children).toHaveLength(shown);
  });

  it('removes the one that is left if the user removes it again', () => {
    const one = bodyOf(paragraph('Read more'));
    const first = editCorrections(undefined, remove(1), at(1));
    const edit = { blocks: [{ ...nameBlock(one, 0), isRemoved: true }] };
    const { body: text } = applyCorrections(
      { ...article, body: one },
      editCorrections(first, edit, at(2)),
    );
    expect(text.children).toEqual([]);
  });

  it('ignores removed blocks that a version does not have', () => {
    const later = { ...article, body: bodyOf(paragraph('Another story.')) };
    expect(apply(remove(0, 1), later)).toBe(later);
  });

  const quay = { alt: 'The quay', caption: null, credit: null };
  const url = 'https://images.haldencourier.example/quay-4711-640x480.jpg';
  const otherSize = 'https://images.haldencourier.example/quay-4711-1280x960.jpg';

  it('removes the lead image, also another size of it in a later version', () => {
    const text = bodyOf(paragraph('The last boat leaves on Friday.'));
    const illustrated = { ...article, body: text, image: { ...quay, url } };
    const edit = { blocks: [{ ...nameLeadImage(illustrated.image), isRemoved: true }] };
    expect(apply(edit, illustrated)).toEqual({ ...illustrated, image: null });
    const later = { ...illustrated, image: { ...quay, url: otherSize } };
    expect(apply(edit, later).image).toBeNull();
    const other = { ...illustrated, image: { ...quay, url: 'https://a.example/bridge-17.jpg' } };
    expect(apply(edit, other)).toBe(other);
  });

  it('does not show an image above the text that was removed from it', () => {
    const illustrated = { ...article, image: { ...quay, url: otherSize } };
    expect(apply(remove(1), illustrated).image).toEqual(illustrated.image);
    expect(apply(remove(2), illustrated).image).toBeNull();
  });
});

describe('editCorrections', () => {
  it('goes back to what the page says, and remembers when', () => {
    const corrected = editCorrections(undefined, { fields: { section: { value: 'Sea' } } }, at(1));
    const reverted = editCorrections(corrected, { fields: { section: {} } }, at(2));
    expect(reverted.fields).toEqual({ section: { at: at(2) } });
    expect(applyCorrections(article, reverted)).toBe(article);
  });

  it('restores a block', () => {
    const removed = editCorrections(undefined, remove(0), at(1));
    const [block] = removed.blocks;
    if (!block) throw new Error('nothing was removed');
    const { block: key, occurrence } = block;
    const edit = { blocks: [{ block: key, occurrence, isRemoved: false }] };
    expect(applyCorrections(article, editCorrections(removed, edit, at(2)))).toBe(article);
  });

  it('keeps the time of what it does not change', () => {
    const edit = { fields: { section: { value: 'Sea' } }, ...remove(0) };
    const corrected = editCorrections(undefined, edit, at(1));
    expect(editCorrections(corrected, edit, at(2))).toEqual(corrected);
  });

  it('never dates a correction before the one it replaces', () => {
    const early = editCorrections(undefined, { fields: { section: { value: 'Sea' } } }, at(5));
    const late = editCorrections(early, { fields: { section: { value: 'Sport' } } }, at(2));
    expect(late.fields.section).toEqual({ value: 'Sport', at: at(5) });
  });
});

describe('invertCorrections', () => {
  it('undoes an edit, and keeps later corrections', () => {
    const before = editCorrections(undefined, { fields: { section: { value: 'Sea' } } }, at(1));
    const edit = {
      fields: { section: { value: 'Sport' }, headline: { value: 'No ferry' } },
      ...remove(0, 1),
    };
    const after = editCorrections(before, edit, at(2));
    const later = editCorrections(after, { fields: { headline: { value: 'Boats' } } }, at(3));
    const undone = editCorrections(later, invertCorrections(later, { before, after }), at(4));
    const { headline, section, body: text } = applyCorrections(article, undone);
    expect([headline, section, text]).toEqual(['Boats', 'Sea', body]);
  });

  it.each<[string, readonly CorrectionEdit[]]>([
    ['a field', ['No ferry', 'Boats'].map((value) => ({ fields: { headline: { value } } }))],
    [
      'several fields, of which one is corrected again',
      [
        { fields: { headline: { value: 'No ferry' }, section: { value: 'Sea' } } },
        { fields: { headline: { value: 'Boats' } } },
        { fields: { headline: {}, section: { value: null } } },
      ],
    ],
    [
      'a block',
      [true, false, true].map((isRemoved) => ({ blocks: [{ ...nameBlock(body, 0), isRemoved }] })),
    ],
  ])('undoes one edit after another: %s', (_, edits) => {
    const states = [editCorrections(undefined, {}, at(0))];
    for (const [index, edit] of edits.entries())
      states.push(editCorrections(states.at(-1), edit, at(index + 1)));
    const shown = states.map((state) => applyCorrections(article, state));
    let current = states.at(-1);
    for (let index = edits.length; index > 0; index -= 1) {
      const change = { before: states[index - 1], after: states[index] };
      current = editCorrections(current, invertCorrections(current, change), at(20 - index));
      expect(applyCorrections(article, current)).toEqual(shown[index - 1]);
    }
  });
});

describe('isRealDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['12026-01-01', false],
    ['', false],
  ])('%s: %s', (day, is) => expect(isRealDay(day)).toBe(is));
});
