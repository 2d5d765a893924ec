import {
  type Article,
  type Figure,
  foldToWords,
  getFigureDescription,
  isSameImage,
  listFigures,
} from '../model';

/** A picture with its caption. */
interface Picture {
  readonly url: string;
  readonly caption: string;
}

/** A changed caption. */
export interface CaptionChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Returns the captions that differ under the same picture, in reading order, the lead image
 * first. Pages change pictures at random, so pictures and captions that are only in one
 * version do not count, nor does a caption that is now under another picture. Words that
 * are only at the end of one caption may be a credit, which an earlier version kept there.
 */
export function findCaptionChanges(before: Article, after: Article): readonly CaptionChange[] {
  const now = listPictures(after);
  const captions = new Set(now.map(({ caption }) => foldToWords(caption)));
  const seen = new Set<string>();
  return listPictures(before).flatMap(({ url, caption }) => {
    const folded = foldToWords(caption);
    if (captions.has(folded) || seen.has(folded)) return [];
    const same = now.find((picture) => isSameImage(picture.url, url));
    if (same === undefined) return [];
    const current = foldToWords(same.caption);
    if (current.startsWith(folded) || folded.startsWith(current)) return [];
    seen.add(folded);
    return [{ before: caption, after: same.caption }];
  });
}

/** Returns the pictures that have a caption. The lead image may be among them twice. */
function listPictures({ image, body }: Article): readonly Picture[] {
  const lead = image === null ? [] : [{ url: image.url, caption: image.caption ?? '' }];
  return [...lead, ...listFigures(body.children).map(toPicture)].filter(
    ({ caption }) => foldToWords(caption) !== '',
  );
}

function toPicture(figure: Figure): Picture {
  return { url: figure.children[0].url, caption: getFigureDescription(figure).caption };
}
