import type { ListedClip, RowSource } from '../../components/library/rows/listed-clip';
import type { Clip } from '../../core/model';
import { quayArticle } from './sample-articles';
import { clipOf, now, shelf } from './samples';

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

/** Returns a clip by number. The first are those of the shelf; the others are created on request. */
export function fakeClip(number: number): Clip {
  const known = shelf[number - 1];
  if (known) return { ...known, ...statesOf(number) };
  const pick = <Item>(items: readonly Item[], by: number) => items[(number * by) % items.length];
  return clipOf(
    {
      ...quayArticle,
      headline: `${pick(headlines, 7)}`,
      publisher: pick(publishers, 3) ?? null,
      url: `https://alden.example/${number}`,
    },
    {
      id: `clip-${number}`,
      tags: number % 3 === 0 ? ['harbours', 'alden/council', 'money'].slice(number % 2) : [],
      annotationCount: number % 5 === 0 ? number % 17 : 0,
      clippedAt: new Date(now.getTime() - number * 0.31 * dayMs).toISOString(),
      ...statesOf(number),
    },
  );
}

function statesOf(number: number): Partial<Clip> {
  const at = now.toISOString();
  return {
    readAt: number % 3 === 2 ? at : null,
    favouriteAt: number % 7 === 2 ? at : null,
  };
}

/** Clip numbers from 1, as in a list. */
export function fakeNumbers(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index + 1);
}

/** Rows that are always loaded, except those that `change` deletes (null) or leaves loading (undefined). */
export function fakeRows(
  change: (row: ListedClip, number: number) => ListedClip | null | undefined = (row) => row,
): RowSource {
  const known = new Map<number, ListedClip | null | undefined>();
  return {
    read(number) {
      if (!known.has(number)) {
        const row = {
          clip: fakeClip(number),
          headline: null,
          snippet: null,
          alsoIn: number % 11 === 2 ? 2 : 0,
        };
        known.set(number, change(row, number));
      }
      return known.get(number);
    },
    want() {},
  };
}

/** Rows of a search for "quay". */
export const foundRows = fakeRows((row) => {
  const { headline } = row.clip.summary;
  const at = headline.indexOf('quay');
  return {
    ...row,
    headline: { text: headline, marks: at < 0 ? [] : [[at, at + 4]] },
    snippet: {
      text: '…of the flood fund on the old quay, which had been shut since the storm…',
      marks: [[30, 34]],
    },
  };
});
