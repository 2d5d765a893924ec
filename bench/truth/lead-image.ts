import { type Article, type Figure, findLeadImageAbove } from '../../core/model';
import { foldLabel } from '../fold-label';
import type { Field } from './field';
import { judgeValue } from './judge-value';

/** Figures at the start of the body that may repeat the lead image. */
const maxFigures = 2;
/** Shorter file names ("1", "img") are not compared. */
const minNameLength = 4;

/** False if one of the body's first figures repeats the lead image above it, by file name or alt text. */
export const doubledLeadImage: Field = {
  name: 'lead image twice',
  isOurs: true,
  judge({ story: { article } }) {
    const lead = article && findLeadImageAbove(article);
    const repetition = lead && listFigures(article).slice(0, maxFigures).find(showsSameImage(lead));
    const isFalse = repetition !== undefined && repetition !== null;
    const miss = repetition ? `${lead.url}  and  ${repetition.children[0].url}` : null;
    return [{ isShown: lead !== null, isFalse, isWanted: null, miss }];
  },
};

/** The caption of the lead image. Some labels include the credit. */
export const leadCaption: Field = {
  name: 'lead caption',
  isOurs: true,
  judge({ labels, story: { article } }) {
    if (labels?.leadImage === undefined) return [];
    const { caption = null, credit = null } = article?.image ?? {};
    const label = labels.leadImage?.caption ?? null;
    const folded = foldLabel(label ?? '');
    const includesCredit =
      caption !== null &&
      credit !== null &&
      folded.startsWith(foldLabel(caption)) &&
      folded.endsWith(foldLabel(credit));
    return [judgeValue(includesCredit ? label : caption, label === null ? [] : [label])];
  },
};

/** Some labels include the word before the credit. */
const creditWord = /^[\s(]*(?:(?:foto|photo|bild|bildrechte|quelle)\s*:|bild\s+©)/i;

export const leadCredit: Field = {
  name: 'lead credit',
  isOurs: true,
  judge({ labels, story: { article } }) {
    if (labels?.leadImage === undefined) return [];
    const label = labels.leadImage?.credit?.replace(creditWord, '') ?? null;
    return [judgeValue(article?.image?.credit ?? null, label === null ? [] : [label])];
  },
};

function listFigures({ body }: Article): readonly Figure[] {
  return body.children.filter((block) => block.type === 'figure');
}

function showsSameImage(lead: { readonly url: string; readonly alt: string }) {
  const name = getFileName(lead.url);
  const alt = foldLabel(lead.alt);
  return ({ children: [image] }: Figure) =>
    (name.length >= minNameLength && getFileName(image.url) === name) ||
    (alt !== '' && foldLabel(image.alt) === alt);
}

/** Returns the file name of a URL without extension and image size. */
function getFileName(url: string): string {
  const parts = decodeURIComponent(new URL(url).pathname.replace(/%(?![\da-f]{2})/gi, '%25'))
    .split('/')
    .filter((part) => part !== '');
  return (parts.at(-1) ?? '').replace(/\.\w{3,4}$/, '').replace(/[-_.]?\d{2,4}x\d{2,4}$/, '');
}
