import type { ListedClip, RowSource } from '../../components/library/rows/listed-clip';
import type { Clip } from '../../core/model';
import { quayArticle } from './sample-articles';
import { makeClip, now, sampleClips } from './samples';

const headlines = [
  'Port of Alden reopens its oldest quay after eleven years',
  'Why small harbours are dredging again',
  'Council minutes show the vote was closer than reported',
  'The men who kept the cranes greased',
  'Ferry company asks for a fourth berth',
  'A winter without the Tuesday market, and what the stallholders made of it',
  'Pilots’ log contradicts the harbour master on the night of the storm',
  'Granite, at last',
];
const publishers = ['The Harbour Ledger', 'Nordkyst Avis', 'Alden Weekly', 'Halden Courier'];
const dayMs = 86_400_000;
/** When the oldest of `sampleClips` was saved. */
const oldestSampleMs = Date.parse('2025-03-01T08:00:00.000Z');

/** Returns the clip with a number: one of `sampleClips`, or a generated one for higher numbers. */
export function makeNumberedClip(number: number): Clip {
  const sample = sampleClips[number - 1];
  if (sample) return { ...sample, ...makeStates(number) };
  const savedMs = oldestSampleMs - number * 0.02 * dayMs;
  const pick = <Item>(items: readonly Item[], by: number) => items[(number * by) % items.length];
  return makeClip(
    {
      ...quayArticle,
      headline: `${pick(headlines, 7)}`,
      publisher: pick(publishers, 3) ?? null,
      url: `https://alden.example/${number}`,
      publishedAt: number % 4 === 1 ? null : new Date(savedMs - dayMs).toISOString(),
    },
    {
      id: `clip-${number}`,
      tags: number % 3 === 0 ? ['harbours', 'alden/council', 'money'].slice(number % 2) : [],
      annotationCount: number % 5 === 0 ? number % 17 : 0,
      clippedAt: new Date(savedMs).toISOString(),
      ...makeStates(number),
    },
  );
}

function makeStates(number: number): Partial<Clip> {
  const at = now.toISOString();
  return {
    readAt: number % 3 === 2 ? at : null,
    favouriteAt: number % 7 === 2 ? at : null,
  };
}

/** Returns the clip numbers from 1 to `count`. */
export function makeClipNumbers(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index + 1);
}

/** Returns a source whose rows are loaded, except those for which `change` returns null (deleted) or undefined (loading). */
export function makeRowSource(
  change: (row: ListedClip, number: number) => ListedClip | null | undefined = (row) => row,
): RowSource {
  const rows = new Map<number, ListedClip | null | undefined>();
  return {
    read(number) {
      if (!rows.has(number)) {
        const row = {
          clip: makeNumberedClip(number),
          headline: null,
          snippet: null,
          alsoIn: number % 11 === 2 ? 2 : 0,
        };
        rows.set(number, change(row, number));
      }
      return rows.get(number);
    },
    want() {},
  };
}

/** Rows of a search for "quay". */
export const quayResultRows = makeRowSource((row) => {
  const { headline } = row.clip.summary;
  const at = headline.indexOf('quay');
  return {
    ...row,
    headline: { text: headline, marks: at < 0 ? [] : [[at, at + 4]] },
    snippet: {
      text: '…fund on the old quay, which had been shut since the storm…',
      marks: [[17, 21]],
    },
  };
});
