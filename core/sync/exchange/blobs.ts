import * as v from 'valibot';
import { type Article, articleSchema } from '../../model';
import type { BlobRef } from '../clip-parts';
import type { Image } from './ports';
import type { Session } from './session';

/*
 * Blobs on the server: the JSON of an article; an image as its type, a line feed and its bytes.
 */

/** Blobs never change. */
const version = 1;
const lineFeed = 10;

/** Returns these texts from the server, by hash; null if one is not there. */
export async function fetchTexts(
  session: Session,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Article> | null> {
  const texts = await Promise.all(
    hashes.map(async (hash) => [hash, await fetchText(session, hash)] as const),
  );
  const found = texts.flatMap(([hash, text]) => (text ? [[hash, text] as const] : []));
  return found.length === texts.length ? new Map(found) : null;
}

async function fetchText(session: Session, hash: string): Promise<Article | null> {
  const content = await fetchBlob(session, { kind: 'text', hash });
  if (content === null) return null;
  const article: unknown = JSON.parse(new TextDecoder().decode(content));
  // Not the parsed copy: fields of a later version of Pressmark stay, and the hash with them.
  return v.is(articleSchema, article) ? (article as Article) : null;
}

/** Returns an image from the server; null if it is not there. */
export async function fetchImage(session: Session, hash: string): Promise<Image | null> {
  const content = await fetchBlob(session, { kind: 'image', hash });
  const end = content?.indexOf(lineFeed) ?? -1;
  if (content === null || end < 0) return null;
  return {
    type: new TextDecoder().decode(content.subarray(0, end)),
    bytes: content.subarray(end + 1),
  };
}

async function fetchBlob(
  { remote, sealer }: Session,
  { kind, hash }: BlobRef,
): Promise<Uint8Array | null> {
  const name = await sealer.name(kind, hash);
  const sealed = await remote.readBlob(name);
  const opened = sealed && (await sealer.open(kind, name, sealed));
  return opened && 'content' in opened ? opened.content : null;
}

export async function sendText(session: Session, hash: string, text: Article): Promise<void> {
  await sendBlob(session, { kind: 'text', hash }, new TextEncoder().encode(JSON.stringify(text)));
}

export async function sendImage(session: Session, hash: string, image: Image): Promise<void> {
  const type = new TextEncoder().encode(`${image.type}\n`);
  const content = new Uint8Array(type.length + image.bytes.length);
  content.set(type);
  content.set(image.bytes, type.length);
  await sendBlob(session, { kind: 'image', hash }, content);
}

async function sendBlob(
  { remote, sealer }: Session,
  { kind, hash }: BlobRef,
  content: Uint8Array,
): Promise<void> {
  const name = await sealer.name(kind, hash);
  await remote.writeBlob(name, await sealer.seal(kind, name, version, content));
}
