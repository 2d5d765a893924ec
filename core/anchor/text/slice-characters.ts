/** `text.slice(start, end)` without half a surrogate pair at either end. */
export function sliceWholeCharacters(text: string, start: number, end: number): string {
  const from = Math.max(0, start);
  const to = Math.min(text.length, end);
  return text.slice(
    splitsSurrogatePair(text, from) ? from + 1 : from,
    splitsSurrogatePair(text, to) ? to - 1 : to,
  );
}

/** True if the offset is between the halves of a surrogate pair. */
export function splitsSurrogatePair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
