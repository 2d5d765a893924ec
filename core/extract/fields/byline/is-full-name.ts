/** True for two or more capitalised words, or a name in a script without capitals. */
export function isFullName(name: string): boolean {
  if (/^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(name)) return true;
  return !/[\p{Lu}\p{Ll}]/u.test(name) && name.length <= 30;
}
