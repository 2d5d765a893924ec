/**
 * Names in a new order that does not move those that were there: what is new
 * stands after the one that it follows in the new order. A card that moved would
 * lose the cursor of the field in it.
 */
export function steadyOrder(before: readonly string[], next: readonly string[]): readonly string[] {
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
