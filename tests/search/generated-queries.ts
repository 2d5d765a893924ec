import fc from 'fast-check';
import type { Clip, Version } from '../../core/model';

/** A clip as the exact scan sees it: plain texts, already without case. */
export interface PlainClip {
  readonly clip: Clip;
  readonly headline: string;
  readonly article: readonly string[];
  readonly reader: readonly string[];
  readonly tags: readonly string[];
  readonly hasNote: boolean;
  readonly colours: readonly string[];
}

/** A question beside what it means to somebody who reads every clip. */
export interface Asked {
  readonly text: string;
  readonly fits: (clip: PlainClip) => boolean;
}

export const words = ['harbour', 'harbours', 'council', 'ferry', 'flood', 'gate', 'vote', 'budget'];

/** Words of a text as spaces part them; the invented texts hold no other signs but hyphens. */
function split(text: string): readonly string[] {
  return text.split(/[\s-]+/).filter(Boolean);
}

const allTexts = ({ article, reader }: PlainClip) => [...article, ...reader];
const hasWord = (clip: PlainClip, word: string) =>
  allTexts(clip).some((text) => split(text).includes(word));

const word = fc.constantFrom(...words).map(
  (one): Asked => ({
    text: `${one} `,
    fits: (clip) => hasWord(clip, one),
  }),
);

const beginning = fc.constantFrom('harb', 'f', 'vo', 'zz').map(
  (one): Asked => ({
    text: `${one}*`,
    fits: (clip) => allTexts(clip).some((text) => split(text).some((w) => w.startsWith(one))),
  }),
);

const phrase = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(
  ([one, two]): Asked => ({
    text: `"${one} ${two}"`,
    fits: (clip) =>
      allTexts(clip).some((text) => ` ${split(text).join(' ')} `.includes(` ${one} ${two} `)),
  }),
);

const hyphened = fc.constant<Asked>({
  text: 'flood-gate',
  fits: (clip) =>
    allTexts(clip).some((text) => ` ${split(text).join(' ')} `.includes(' flood gate ')),
});

const letters = fc.constantFrom('東京', '京都', '東京都', '京').map(
  (one): Asked => ({
    text: one,
    fits: (clip) => allTexts(clip).some((text) => text.includes(one)),
  }),
);

const inHeadline = fc.constantFrom(...words).map(
  (one): Asked => ({
    text: `(in:headline ${one})`,
    fits: ({ headline }) => split(headline).includes(one),
  }),
);

const filter = fc.constantFrom<Asked>(
  {
    text: 'tag:money',
    fits: ({ tags }) => tags.some((t) => t === 'money' || t.startsWith('money/')),
  },
  { text: 'tag:money/tax', fits: ({ tags }) => tags.includes('money/tax') },
  { text: 'is:unread', fits: ({ clip }) => clip.readAt === null && clip.archivedAt === null },
  { text: 'is:favourite', fits: ({ clip }) => clip.favouriteAt !== null },
  { text: 'is:archived', fits: ({ clip }) => clip.archivedAt !== null },
  { text: 'has:note', fits: ({ hasNote }) => hasNote },
  { text: 'colour:rose', fits: ({ colours }) => colours.includes('rose') },
  { text: 'before:2026-06', fits: ({ clip }) => (clip.summary.publishedAt ?? '') < '2026-06' },
  { text: 'author:talvik', fits: ({ clip }) => clip.summary.authors.includes('Mirre Talvik') },
  {
    text: 'site:ledger.example',
    fits: ({ clip }) => clip.summary.url?.includes('ledger.example') ?? false,
  },
  { text: 'lang:et', fits: ({ clip }) => clip.summary.language === 'et' },
);

const leaf = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: phrase },
  { weight: 3, arbitrary: filter },
  beginning,
  hyphened,
  letters,
  inHeadline,
);

/** Questions of every kind, nested twice at most. */
export const anyQuestion: fc.Arbitrary<Asked> = fc.letrec<{ asked: Asked; node: Asked }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('node').map(({ text, fits }) => ({
      text: `-(${text.trim()} )`,
      fits: (clip: PlainClip) => !fits(clip),
    })),
    fc.tuple(tie('node'), tie('node')).map(([one, two]) => ({
      text: `(${one.text.trim()} OR ${two.text.trim()} )`,
      fits: (clip: PlainClip) => one.fits(clip) || two.fits(clip),
    })),
  ),
  asked: fc.array(tie('node'), { minLength: 0, maxLength: 3 }).map((parts) => ({
    text: `${parts.map(({ text }) => text.trim()).join(' ')} `,
    fits: (clip: PlainClip) => parts.every(({ fits }) => fits(clip)),
  })),
})).asked;

export function plainClip(
  clip: Clip,
  version: Version,
  annotations: readonly { note: string; tags: readonly string[]; colour: string; quote: string }[],
  body: string,
): PlainClip {
  const { article } = version;
  const low = (texts: readonly (string | null)[]) =>
    texts.map((text) => (text ?? '').toLowerCase());
  const tags = [...clip.tags, ...annotations.flatMap((one) => one.tags)];
  return {
    clip,
    headline: article.headline.toLowerCase(),
    article: low([
      article.headline,
      article.standfirst,
      ...article.authors,
      article.publisher,
      article.section,
      body,
    ]),
    reader: low([
      clip.note,
      ...tags.map((tag) => tag.replaceAll('/', ' ')),
      ...annotations.flatMap(({ note, quote }) => [note, quote]),
    ]),
    tags,
    hasNote: [clip, ...annotations].some(({ note }) => note.trim() !== ''),
    colours: annotations.map(({ colour }) => colour),
  };
}
