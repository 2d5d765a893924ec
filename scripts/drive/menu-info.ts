/** What a browser tells of the element under the pointer with a menu entry. Runs in the page. */
export function readMenuInfo(selector: string): { linkUrl?: string; srcUrl?: string } {
  const element = document.querySelector(selector);
  if (element instanceof HTMLAnchorElement) return { linkUrl: element.href };
  return element instanceof HTMLImageElement ? { srcUrl: element.currentSrc } : {};
}
