/**
 * Reads values by name, in order, each one while the caller processes the
 * previous one. Never reads more than one ahead.
 */
export async function* readAhead<Name, Value>(
  names: Iterable<Name> | AsyncIterable<Name>,
  read: (name: Name) => Promise<Value>,
): AsyncGenerator<Value, void, void> {
  let reading: Promise<Value> | null = null;
  for await (const name of names) {
    const next = read(name);
    // Errors reach the consumer through `yield`. Ignored if the consumer has stopped.
    next.catch(() => undefined);
    if (reading !== null) yield await reading;
    reading = next;
  }
  if (reading !== null) yield await reading;
}
