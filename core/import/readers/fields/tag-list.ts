/**
 * Parses tags as tables hold them: a JSON list (`["one", "two"]`), a Python list
 * (`['one', "Ida's"]`), or names with a separator.
 */
export function tagList(text: string, separator: RegExp): readonly string[] {
  if (!/^\[.*\]$/s.test(text)) return text.split(separator);
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.map(String);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const within = text.slice(1, -1);
  const quoted = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(?:,|$)/gy;
  const names: string[] = [];
  let end = 0;
  for (const { 0: whole, 1: single, 2: double, index } of within.matchAll(quoted)) {
    names.push((single ?? double ?? '').replace(/\\(.)/gs, '$1'));
    end = index + whole.length;
  }
  return within.slice(end).trim() === '' ? names : within.split(separator);
}
