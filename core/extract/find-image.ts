import { inlineText, type LeadImage } from '../model';
import { toWebAddress } from './image-source';
import { findMeta } from './meta';
import type { Draft } from './step';

/** The picture that stands for the story, with the alt, caption and credit of the same picture on the page. */
export function findImage(draft: Draft): LeadImage | null {
  const { page, structured, blocks } = draft;
  const figures = blocks.filter((block) => block.type === 'figure');
  const address = findMeta(page, 'og:image', 'og:image:url', 'twitter:image') ?? structured.image;
  const url = address === null ? null : toWebAddress(address, page.baseUrl);
  const named = url
    ? figures.find((figure) => isSamePicture(figure.children[0].url, url))
    : undefined;
  const shown = named ?? (url ? undefined : figures[0]);
  if (!shown) {
    return url
      ? {
          url,
          alt: findMeta(page, 'og:image:alt', 'twitter:image:alt') ?? '',
          caption: null,
          credit: null,
        }
      : null;
  }
  const [image, caption] = shown.children;
  return {
    url: url ?? image.url,
    alt: image.alt,
    caption: caption ? inlineText(caption.children) || null : null,
    credit: shown.credit,
  };
}

/** Sizes and crops differ; the name of the file stays. */
function isSamePicture(one: string, other: string): boolean {
  const name = (url: string) =>
    new URL(url).pathname
      .split('/')
      .at(-1)
      ?.replace(/[-_.]?\d{2,4}x\d{2,4}|\.\w+$/g, '') ?? '';
  return one === other || (name(one).length > 5 && name(one) === name(other));
}
