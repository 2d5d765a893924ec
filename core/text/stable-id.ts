/**
 * Returns an id that is the same for the same text on any device, so repeated imports
 * are recognised. A UUID of version 8
 * (https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8).
 *
 * Four 32-bit hashes, mixed as in MurmurHash3. They distinguish texts but are not
 * cryptographic.
 */
export function createStableId(text: string): string {
  const sums = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed, index) => {
    let sum = seed;
    for (let at = 0; at < text.length; at++) {
      sum = Math.imul(sum ^ text.charCodeAt(at), 0x5bd1e995 + index * 0x3c6ef372);
      sum ^= sum >>> 15;
    }
    return mix(sum ^ text.length);
  });
  const digits = sums.map((sum) => sum.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(digits[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Returns `id` if it is a UUID, otherwise a UUID derived from it. */
export function toUuid(id: string): string {
  return uuid.test(id) ? id : createStableId(id);
}

function mix(sum: number): number {
  let mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
