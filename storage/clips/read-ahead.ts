/**
 * Reads what stands under one name after another, each while the caller works with the one
 * before; in order. Nothing further is read than one ahead.
 */
export async function* readAhead<Name, Value>(
  names: Iterable<Name> | AsyncIterable<Name>,
  read: (name: Name) => Promise<Value>,
): AsyncGenerator<Value, void, void> {
  let reading: Promise<Value> | null = null;
  for await (const name of names) {
    const next = read(name);
    // Whoever asks for it is told; who has left off asking is not.
    next.catch(() => undefined);
    if (reading !== null) yield await reading;
    reading = next;
  }
  if (reading !== null) yield await reading;
}
