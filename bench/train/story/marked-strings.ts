import { type MarkedStrings, readLabels, readSegments } from '../../truth/labels';

/** Returns the marked strings of `news` and `segments`, by set and id: "news us_Example". */
export function readMarkedStrings(folder: string): ReadonlyMap<string, MarkedStrings> {
  const news = [...readLabels(folder)].map(([id, labels]) => [`news ${id}`, labels] as const);
  const segments = [...readSegments(folder)].map(
    ([id, labels]) => [`segments ${id}`, labels] as const,
  );
  return new Map<string, MarkedStrings>([...news, ...segments]);
}
