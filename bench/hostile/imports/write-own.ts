import { strToU8, zipSync } from 'fflate';
import { writeBackup } from '../../../core/backup';
import { toJson } from '../../../core/export';
import {
  type Annotation,
  type Article,
  addressKey,
  type Block,
  defaultSettings,
  summarise,
  type WholeClip,
} from '../../../core/model';
import { type HostileRecord, oneLine, textAt } from './record';

const now = '2026-11-20T08:00:00.000Z';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** Links and images with addresses that are not valid: such a clip must be refused. */
export const invalidAddresses = ({ address }: HostileRecord): readonly Block[] => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url: address, children: [{ type: 'text', value: 'here' }] }],
  },
  { type: 'figure', children: [{ type: 'image', url: address, alt: '' }], credit: null },
];

/** The same with nodes that the tree does not know. */
const invalidNodes = (record: HostileRecord): readonly Block[] =>
  [...invalidAddresses(record), { type: 'html', value: textAt(record, 0) }] as Block[];

/** A record as a clip of ours, in every field, with more blocks at the end of its text. */
export function makeWhole(
  record: HostileRecord,
  id: string,
  more: readonly Block[] = [],
): WholeClip {
  const at = (place: number) => textAt(record, place);
  const blocks = record.texts.flatMap((text, place): readonly Block[] => [
    paragraph(text),
    { type: 'code', lang: oneLine(text), value: text },
    {
      type: 'heading',
      depth: 2,
      children: [{ type: 'strong', children: [{ type: 'text', value: text }] }],
    },
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          url: `${record.url}?${text}`,
          children: [{ type: 'inlineCode', value: text }],
        },
      ],
    },
    {
      type: 'figure',
      children: [
        { type: 'image', url: `${record.url}/${place}.png?${text}`, alt: text },
        { type: 'caption', children: [{ type: 'text', value: text }] },
      ],
      credit: text,
    },
  ]);
  const article: Article = {
    ...{ headline: record.title, standfirst: at(1), authors: [at(2), at(3)], publisher: at(4) },
    ...{ sourceCredit: at(5), publishedAt: null, modifiedAt: null, language: at(6) },
    ...{ url: record.url, section: at(7), completeness: 'full', evidence: null },
    image: { url: `${record.url}/lead.png`, alt: at(8), caption: at(9), credit: at(10) },
    body: {
      type: 'root',
      children: [...blocks, ...more],
    },
  };
  const annotations = record.texts.map(
    (text, place): Annotation => ({
      ...{ id: `${id}-a${place}`, clipId: id, versionId: `${id}-v`, colour: 'sun', note: text },
      passage: {
        quote: { exact: text, prefix: '', suffix: '' },
        position: { start: 0, end: text.length },
        textVersion: 1,
      },
      author: { id: `m${place}`, name: text.slice(0, 90) || 'x' },
      ...{ tags: [record.tags[place] ?? ''], createdAt: now, updatedAt: now, deletedAt: null },
    }),
  );
  return {
    clip: {
      ...{ id, addresses: [addressKey(record.url)], versionId: `${id}-v` },
      ...{ summary: summarise(article), wordCount: 6, tags: record.tags, note: record.note },
      ...{ annotationCount: annotations.length, readAt: null, favouriteAt: null },
      ...{ archivedAt: null, readingPlace: null, clippedAt: now, updatedAt: now, deletedAt: null },
    },
    versions: [{ id: `${id}-v`, clipId: id, keptAt: now, article }],
    annotations,
  };
}

/** Every third clip is not valid. */
const makeWholes = (records: readonly HostileRecord[], kind: string) =>
  records.map((record, index) =>
    makeWhole(record, `${kind}-${index}`, index % 3 === 2 ? invalidNodes(record) : []),
  );

async function backUp(records: readonly HostileRecord[]): Promise<Uint8Array> {
  const clips = makeWholes(records, 'backup');
  const rest = { pictures: [], tags: [], settings: defaultSettings, searches: [] };
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup({ clips, ...rest }, now)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function zipOmnivore(records: readonly HostileRecord[]): Uint8Array {
  const pages = records.map(({ url, title, tags, texts }, index) => ({
    ...{ slug: `s${index}`, url, title, savedAt: now, labels: tags, author: texts[1] },
    description: texts[2],
  }));
  const files: Record<string, Uint8Array> = {
    'metadata_0_to_20.json': strToU8(JSON.stringify(pages)),
  };
  for (const [index, { texts }] of records.entries()) {
    files[`content/s${index}.html`] = strToU8(texts.map((text) => `<div>${text}</div>`).join('\n'));
    files[`highlights/s${index}.md`] = strToU8(
      texts.map((text) => `> ${oneLine(text)}\n\n#${oneLine(text)}\n\n${text}\n`).join('\n'),
    );
  }
  return zipSync(files);
}

/** Files of Pressmark's own, and zip files. */
export const archiveWriters = {
  pressmark: async (records) => strToU8(toJson(makeWholes(records, 'json'), now)),
  'pressmark-backup': backUp,
  omnivore: async (records) => zipOmnivore(records),
} as const satisfies Record<string, (records: readonly HostileRecord[]) => Promise<Uint8Array>>;
