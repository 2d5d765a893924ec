import { type Payload, shortenPayload } from '../payloads/payload';

/** A record of a file to import, with payloads wherever the format has a place for text. */
export interface HostileRecord {
  readonly url: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  /** Addresses among the payloads; else some text. */
  readonly address: string;
  /** All texts, on lines of their own. */
  readonly note: string;
}

/** How many payloads are in a record. */
const perRecord = 32;

/** Distributes payloads among records; the number in their addresses is unique for a `kind`. */
export function makeRecords(kind: string, payloads: readonly Payload[]): readonly HostileRecord[] {
  const count = Math.ceil(payloads.length / perRecord);
  return Array.from({ length: count }, (_, index): HostileRecord => {
    const mine = payloads.slice(index * perRecord, (index + 1) * perRecord);
    const texts = mine.map(({ text }) => text);
    const address = mine.find((payload) => payload.kind === 'address') ?? mine[0];
    return {
      url: `http://hostile-news.example/${kind}/${index + 1}`,
      title: `Record ${kind} ${index + 1} ${texts[index % texts.length] ?? ''}`,
      texts,
      tags: mine.map(shortenPayload),
      address: address?.text ?? '',
      note: texts.join('\n\n'),
    };
  });
}

/** A line of a text format: one payload on each. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The text at a place, counted round. */
export const textAt = ({ texts }: HostileRecord, place: number): string =>
  texts[place % texts.length] ?? '';
