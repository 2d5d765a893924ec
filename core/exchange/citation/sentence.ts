/** A text with a full stop at its end, unless it has a mark there that stands for one. */
export function sentence(text: string): string {
  return /[.?!…][”’"')]?$/u.test(text) ? text : `${text}.`;
}

/** A title in double quote marks with the comma or stop that follows it inside of them. */
export function quotedTitle(title: string, stop: '.' | ','): string {
  return /[?!]$/.test(title) || (stop === '.' && title.endsWith('.'))
    ? `“${title}”`
    : `“${title}${stop}”`;
}
