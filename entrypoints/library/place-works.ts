import {
  type ImportedItem,
  keyOf,
  type Remark,
  shownInReport,
  toWholeClip,
} from '../../core/exchange/in';
import { getDisplayTitle, type Instant, type Result, succeed } from '../../core/model';
import type { Library, WorkHolders } from '../../storage';
import type { ImportRecord } from './import-remarks';

/** Records of a file with the highlights of works where they belong. */
export interface PlacedWorks {
  readonly records: readonly ImportRecord[];
  readonly remarks: readonly Remark[];
}

/**
 * Sends highlights without an address to the saved clips that hold their words;
 * the rest stay together as a clip without an address, which is reported.
 */
export async function placeWorks(
  library: Pick<Library, 'findHolders'>,
  records: readonly ImportRecord[],
  now: Instant,
): Promise<Result<PlacedWorks>> {
  const items = records.flatMap(({ item }) => (item?.url === null ? [item] : []));
  if (items.length === 0) return succeed({ records, remarks: [] });
  const found = await library.findHolders(
    items.map((item) => ({
      headline: item.headline,
      authors: item.authors,
      keys: [keyOf(item), ...(item.identifiers ?? [])],
      quotes: item.annotations.map(({ quote }) => quote.exact),
    })),
  );
  if (!found.ok) return found;
  const byItem = new Map(items.map((item, index) => [item, found.value[index]]));
  const placed = records.map((record): PlacedWorks => {
    const holders = record.item && byItem.get(record.item);
    return holders && record.item
      ? placeWork(record.item, holders, now)
      : { records: [record], remarks: [] };
  });
  return succeed({
    records: placed.flatMap((one) => one.records),
    remarks: placed.flatMap(({ remarks }) => remarks),
  });
}

function placeWork(
  item: ImportedItem,
  { holders, hasAddress }: WorkHolders,
  now: Instant,
): PlacedWorks {
  const heldBy = (holder: string | null) =>
    item.annotations.filter((_, index) => {
      const one = holders[index] ?? null;
      return (one === 'several' ? null : one) === holder;
    });
  const urls = [...new Set(holders)].filter((one) => one !== null && one !== 'several');
  const rest = heldBy(null);
  const hasRest = rest.length > 0 || urls.length === 0;
  const parts: ImportedItem[] = urls.map((url, index) => ({
    ...item,
    url,
    identifiers: [],
    note: index === 0 && !hasRest ? item.note : '',
    annotations: heldBy(url),
  }));
  if (hasRest) parts.push({ ...item, annotations: rest });
  const name = [getDisplayTitle({ headline: item.headline ?? '', url: null }), ...item.authors];
  const line = (code: Remark['code'], words: readonly string[]): Remark => ({
    code,
    place: item.place,
    detail: shownInReport(words.join(' · ')),
    count: 1,
  });
  return {
    records: parts.map((part) => ({ whole: toWholeClip(part, now), item: part })),
    remarks: [
      ...item.annotations.flatMap(({ quote }, index) =>
        holders[index] === 'several' ? [line('several-holders', [quote.exact, ...name])] : [],
      ),
      ...(hasRest && !hasAddress ? [line('no-address', name)] : []),
    ],
  };
}
