/** What stands for a headline that nothing says: the address as a reader knows it, without protocol and closing slash. */
export function headlineOfAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
