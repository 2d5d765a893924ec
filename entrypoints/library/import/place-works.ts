import {
  getItemKey,
  type ImportedItem,
  type Remark,
  shortenForReport,
  toWholeClip,
} from '../../../core/import';
import { getDisplayTitle, type Instant, type Result, succeed } from '../../../core/model';
import type { Library, WorkHolders } from '../../../storage';
import type { ImportRecord } from './import-remarks';

/** Import records, after highlights of works were moved to the clips that contain them. */
export interface PlacedWorks {
  readonly records: readonly ImportRecord[];
  readonly remarks: readonly Remark[];
}

/**
 * Moves highlights without an address to saved clips that contain their words. The rest
 * stay together as a clip without an address, which is reported.
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
      publisher: item.publisher,
      keys: [getItemKey(item), ...(item.identifiers ?? [])],
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
    records: placed.flatMap((part) => part.records),
    remarks: placed.flatMap(({ remarks }) => remarks),
  });
}

function placeWork(
  item: ImportedItem,
  { holders, hasAddress }: WorkHolders,
  now: Instant,
): PlacedWorks {
  const listHeldBy = (holder: string | null) =>
    item.annotations.filter((_, index) => {
      const found = holders[index] ?? null;
      return (found === 'several' ? null : found) === holder;
    });
  const urls = [...new Set(holders)].filter((url) => url !== null && url !== 'several');
  const rest = listHeldBy(null);
  const hasRest = rest.length > 0 || urls.length === 0;
  const parts: ImportedItem[] = urls.map((url, index) => ({
    ...item,
    url,
    identifiers: [],
    note: index === 0 && !hasRest ? item.note : '',
    annotations: listHeldBy(url),
  }));
  if (hasRest) parts.push({ ...item, annotations: rest });
  const name = [getDisplayTitle({ headline: item.headline ?? '', url: null }), ...item.authors];
  const createRemark = (code: Remark['code'], words: readonly string[]): Remark => ({
    code,
    place: item.place,
    detail: shortenForReport(words.join(' · ')),
    count: 1,
  });
  return {
    records: parts.map((part) => ({ whole: toWholeClip(part, now), item: part })),
    remarks: [
      ...item.annotations.flatMap(({ quote }, index) =>
        holders[index] === 'several'
          ? [createRemark('several-holders', [quote.exact, ...name])]
          : [],
      ),
      ...(hasRest && !hasAddress ? [createRemark('no-address', name)] : []),
    ],
  };
}
