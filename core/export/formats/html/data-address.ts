import { detectImageKind, type ImageFile } from '../../../files/image-file';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** An image as a data URL ("data:image/png;base64,…"); null if it is not an image. */
export function toDataUrl({ bytes }: ImageFile): string | null {
  const kind = detectImageKind(bytes);
  return kind && `data:${kind.type};base64,${base64(bytes)}`;
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const known = Math.min(3, bytes.length - at) + 1;
    const four = [18, 12, 6, 0].map((shift) => digits.charAt((group >> shift) & 63));
    parts.push(four.slice(0, known).join('').padEnd(4, '='));
  }
  return parts.join('');
}
