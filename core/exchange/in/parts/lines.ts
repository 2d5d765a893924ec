/** The lines of a text, without what ends them: return, line feed, or both. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const text of texts) {
    // A return at the end may be half of a pair.
    const parts = `${waiting}${text}`.split(/\r\n|\n|\r(?!$)/);
    waiting = parts.pop() ?? '';
    yield* parts;
  }
  yield waiting.replace(/\r$/, '');
}
