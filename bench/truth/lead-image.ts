import { type Article, type Figure, findLeadImageAbove } from '../../core/model';
import { foldLabel } from '../fold-label';
import type { Field } from './field';

/** Figures at the start of the body that may repeat the lead image. */
const firstFigures = 2;
/** Characters; shorter file names ("1", "img") say nothing. */
const shortestName = 4;

/** The lead image above a body whose first figures show it again, by file name or alt text. */
export const doubledLeadImage: Field = {
  name: 'lead image twice',
  judge({ article }) {
    const lead = findLeadImageAbove(article);
    const again = lead && figuresOf(article).slice(0, firstFigures).find(looksLike(lead));
    return {
      isShown: lead !== null,
      isFalse: again !== undefined && again !== null,
      isWanted: null,
      miss: again ? `${lead?.url}  and  ${again.children[0].url}` : null,
    };
  },
};

function figuresOf({ body }: Article): readonly Figure[] {
  return body.children.filter((block) => block.type === 'figure');
}

function looksLike(lead: { readonly url: string; readonly alt: string }) {
  const name = fileName(lead.url);
  const alt = foldLabel(lead.alt);
  return ({ children: [image] }: Figure) =>
    (name.length >= shortestName && fileName(image.url) === name) ||
    (alt !== '' && foldLabel(image.alt) === alt);
}

/** The last part of the path that names a file, without its size and ending. */
function fileName(url: string): string {
  const parts = decodeURIComponent(new URL(url).pathname.replace(/%(?![\da-f]{2})/gi, '%25'))
    .split('/')
    .filter((part) => part !== '');
  return (parts.at(-1) ?? '').replace(/\.\w{3,4}$/, '').replace(/[-_.]?\d{2,4}x\d{2,4}$/, '');
}
