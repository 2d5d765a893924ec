/**
 * True if the texts in a value, such as a JSON document, together have at most `maxLength` UTF-16
 * code units, and its arrays and objects at most `maxDepth` levels. Stops at the limits.
 */
export function isSmall(value: unknown, maxLength: number, maxDepth = Infinity): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let length = 0;
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value, depth } = one;
    // Everything else counts as one, so that many empty objects are not small.
    length += typeof value === 'string' ? value.length : 1;
    if (length > maxLength || depth > maxDepth) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return true;
}
