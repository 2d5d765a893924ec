/** Characters that one call of `fromCharCode` takes without running out of stack. */
const chunk = 0x8000;

/** Bytes as text in base64, for messages. */
export function toText(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
}

/** The bytes of a text in base64. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
