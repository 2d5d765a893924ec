/** Folders of portraits: "/authors/", "/our-team/", "/expert-photos/". */
const portraitFolder =
  /\/[^/]*(?:authors?|team|staff|profiles?|experts?|avatars?|headshots?|autor(?:en)?)(?![a-z])[^/]*\//i;

/** True if the address of an image is in a folder for portraits of authors. */
export function isPortrait(url: string): boolean {
  return portraitFolder.test(new URL(url).pathname);
}
