/**
 * Merges a new order into the current one without moving existing names.
 *
 * A new name goes after its predecessor in the new order. Moving a card would lose the text
 * cursor of the field in it.
 */
export function mergeOrder(before: readonly string[], next: readonly string[]): readonly string[] {
  const wanted = new Set(next);
  const order = before.filter((name) => wanted.has(name));
  const known = new Set(order);
  next.forEach((name, index) => {
    if (known.has(name)) return;
    const previous = next[index - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, name);
    known.add(name);
  });
  return order;
}
