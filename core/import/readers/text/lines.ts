/** The lines of a text, without their line endings: CR, LF or CRLF. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const text of texts) {
    // A CR at the end may be the first half of a CRLF.
    const parts = `${waiting}${text}`.split(/\r\n|\n|\r(?!$)/);
    waiting = parts.pop() ?? '';
    yield* parts;
  }
  yield waiting.replace(/\r$/, '');
}
