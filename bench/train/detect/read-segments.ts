import { isHeldBack, readIndex } from '../../corpus';
import type { DetectionPage } from '../../detect-chromium';

/**
 * Ids of pages that are not articles: shops, wikis, forums, services, legal notices. Chosen
 * by title and address among the pages that are not held back.
 */
const otherPages: ReadonlySet<string> = new Set([
  '023b0085fa72',
  '27f92a389534',
  '2bb80b7c2a84',
  '303f505d1855',
  '340a8dcba026',
  '477976245912',
  '49b4030b6986',
  '5a7127b240e0',
  '613134278bef',
  '662bd3b953be',
  '6b32773168b0',
  '725ba70829e8',
  '7cd364d5acde',
  '890fd23e9366',
  '93391d7fa533',
  'ad029bdea9c2',
  'baa957fc4d86',
  'bace9dd85693',
  'cae4757dbf53',
  'd77037776a80',
  'd88f665457d7',
  'dcdf3267122b',
  'dea659b2b3e3',
  'e1a03954c508',
  'f954d57b0bd9',
  'fe3cb964d343',
]);

/** Ids of pages that could be called either, such as a guide on a company's site. */
const unclearPages: ReadonlySet<string> = new Set([
  '16cb419f3f3a',
  '2aa18c88cf44',
  '3eafb6073473',
  '41e9929b5646',
  '5c3802c7065c',
  '62db769703a1',
  '7344a948df55',
  '7535902c69d1',
  '76e5d18c072b',
  '789651d1e113',
  '7ea937845c38',
  '85d961e11c4d',
  '8cda2ce35269',
  '988d9eaa7903',
  'a0c15cc97ba0',
  'a2cff4ef9b28',
  'aa6827f96413',
  'aea5f5fcc974',
  'bd1e71d53b11',
  'c32c34b36987',
  'c3646525652c',
  'c61b9958eae0',
  'ccdff4d85769',
  'd942537eb9f7',
  'f4e53065eab7',
  'fbc916aa18b4',
  'fc2b748ba04b',
]);

/**
 * Returns the pages of `segments` that are not held back, without the unclear ones. Most are
 * blog posts, press releases and news, many of them German, so they show whether detection
 * works on publishers unlike those of the other sets.
 */
export function readSegments(folder: string): readonly DetectionPage[] {
  return readIndex(folder, 'segments')
    .filter(({ id, url }) => URL.canParse(url) && !isHeldBack(url) && !unclearPages.has(id))
    .map((page) => ({
      page,
      set: 'segments',
      isArticle: !otherPages.has(page.id),
      isHeldBack: false,
    }));
}
