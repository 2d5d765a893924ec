/** A file in a zip's directory. Sizes and the header's offset are in bytes. */
export interface ZippedFile {
  /** The name in UTF-8. */
  readonly name: Uint8Array;
  readonly time: Date;
  /** 0 is stored, 8 is deflate. */
  readonly method: 0 | 8;
  /** True if checksum and sizes follow the file, because they were not known before. */
  readonly isStreamed: boolean;
  readonly crc: number;
  readonly storedSize: number;
  readonly size: number;
  readonly offset: number;
}

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Maximum values of the original fields; they mean that the number is in a Zip64 field. */
const [most16, most32] = [0xffff, 0xffffffff];
/** Format versions (APPNOTE 4.4.3): 2.0 supports Deflate, 4.5 Zip64. */
const [deflating, large] = [20, 45];

/** The local file header (APPNOTE 4.3.7). A file that is not streamed must be under 4 GiB. */
export function fileHeader(file: ZippedFile): Uint8Array<ArrayBuffer> {
  const { name, crc, storedSize, size, isStreamed } = file;
  return joined(
    [4, 0x04034b50],
    [2, deflating],
    ...about(file),
    ...(isStreamed ? [0, 0, 0] : [crc, storedSize, size]).map((value): Field => [4, value]),
    [2, name.length],
    [2, 0],
    name,
  );
}

/** The data descriptor after a streamed file (APPNOTE 4.3.9). */
export function fileEnd({ crc, storedSize, size }: ZippedFile): Uint8Array<ArrayBuffer> {
  const bytes = Math.max(storedSize, size) >= most32 ? 8 : 4;
  return joined([4, 0x08074b50], [4, crc], [bytes, storedSize], [bytes, size]);
}

/** A directory entry (APPNOTE 4.3.12). */
export function directoryEntry(file: ZippedFile): Uint8Array<ArrayBuffer> {
  const { name, crc, storedSize, size, offset } = file;
  const numbers = [size, storedSize, offset];
  const tooLarge = numbers.filter((number) => number >= most32).map((value): Field => [8, value]);
  const isLarge = tooLarge.length > 0;
  const extra: readonly Field[] = isLarge ? [[2, 1], [2, 8 * tooLarge.length], ...tooLarge] : [];
  const version = isLarge ? large : deflating;
  return joined(
    [4, 0x02014b50],
    [2, version],
    [2, version],
    ...about(file),
    [4, crc],
    [4, Math.min(storedSize, most32)],
    [4, Math.min(size, most32)],
    [2, name.length],
    [2, isLarge ? 4 + 8 * tooLarge.length : 0],
    // No comment, the first disk, no attributes.
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, Math.min(offset, most32)],
    name,
    ...extra,
  );
}

/** The end of the directory (APPNOTE 4.3.14 to 4.3.16), which begins at `offset`. */
export function directoryEnd(files: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const isLarge = files >= most16 || Math.max(size, offset) >= most32;
  const ofLarge: readonly Field[] = [
    [4, 0x06064b50],
    [8, 44],
    [2, large],
    [2, large],
    [4, 0],
    [4, 0],
    [8, files],
    [8, files],
    [8, size],
    [8, offset],
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ];
  return joined(
    ...(isLarge ? ofLarge : []),
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(files, most16)],
    [2, Math.min(files, most16)],
    [4, Math.min(size, most32)],
    [4, Math.min(offset, most32)],
    [2, 0],
  );
}

/** Fields that the header and the directory share: flags, method and time. */
function about({ isStreamed, method, time }: ZippedFile): readonly Field[] {
  const utf8 = 0x0800;
  return [
    [2, utf8 | (isStreamed ? 0x0008 : 0)],
    [2, method],
    [2, (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1)],
    [2, ((time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate()],
  ];
}

/** Concatenates little-endian numbers and raw bytes. */
function joined(...parts: readonly (Field | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce(
    (sum, part) => sum + (part instanceof Uint8Array ? part.length : part[0]),
    0,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    if (part instanceof Uint8Array) {
      bytes.set(part, at);
      at += part.length;
      continue;
    }
    const [width, value] = part;
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    if (width === 8) view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
    at += width;
  }
  return bytes;
}
