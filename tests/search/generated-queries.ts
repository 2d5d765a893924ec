import fc from 'fast-check';
import type { Clip, Version } from '../../core/model';

/** A clip for the reference scan: plain texts in lower case. */
export interface PlainClip {
  readonly clip: Clip;
  readonly headline: string;
  readonly article: readonly string[];
  readonly userTexts: readonly string[];
  readonly tags: readonly string[];
  readonly hasNote: boolean;
  readonly colours: readonly string[];
}

/** A query, and a predicate for the clips that it matches. */
export interface GeneratedQuery {
  readonly text: string;
  readonly matches: (clip: PlainClip) => boolean;
}

export const queryWords = [
  'harbour',
  'harbours',
  'council',
  'ferry',
  'flood',
  'gate',
  'vote',
  'budget',
];

/** Splits a text into words. The generated texts contain no punctuation except hyphens. */
function splitText(text: string): readonly string[] {
  return text.split(/[\s-]+/).filter(Boolean);
}

const getAllTexts = ({ article, userTexts }: PlainClip) => [...article, ...userTexts];
const hasWord = (clip: PlainClip, word: string) =>
  getAllTexts(clip).some((text) => splitText(text).includes(word));

const wordQuery = fc.constantFrom(...queryWords).map(
  (word): GeneratedQuery => ({
    text: `${word} `,
    matches: (clip) => hasWord(clip, word),
  }),
);

const prefixQuery = fc.constantFrom('harb', 'f', 'vo', 'zz').map(
  (prefix): GeneratedQuery => ({
    text: `${prefix}*`,
    matches: (clip) =>
      getAllTexts(clip).some((text) => splitText(text).some((word) => word.startsWith(prefix))),
  }),
);

const phraseQuery = fc.tuple(fc.constantFrom(...queryWords), fc.constantFrom(...queryWords)).map(
  ([first, second]): GeneratedQuery => ({
    text: `"${first} ${second}"`,
    matches: (clip) =>
      getAllTexts(clip).some((text) =>
        ` ${splitText(text).join(' ')} `.includes(` ${first} ${second} `),
      ),
  }),
);

const hyphenQuery = fc.constant<GeneratedQuery>({
  text: 'flood-gate',
  matches: (clip) =>
    getAllTexts(clip).some((text) => ` ${splitText(text).join(' ')} `.includes(' flood gate ')),
});

const unspacedQuery = fc.constantFrom('東京', '京都', '東京都', '京').map(
  (text): GeneratedQuery => ({
    text,
    matches: (clip) => getAllTexts(clip).some((clipText) => clipText.includes(text)),
  }),
);

const headlineQuery = fc.constantFrom(...queryWords).map(
  (word): GeneratedQuery => ({
    text: `(in:headline ${word})`,
    matches: ({ headline }) => splitText(headline).includes(word),
  }),
);

const filterQuery = fc.constantFrom<GeneratedQuery>(
  {
    text: 'tag:money',
    matches: ({ tags }) => tags.some((tag) => tag === 'money' || tag.startsWith('money/')),
  },
  { text: 'tag:money/tax', matches: ({ tags }) => tags.includes('money/tax') },
  { text: 'is:unread', matches: ({ clip }) => clip.readAt === null && clip.archivedAt === null },
  { text: 'is:favourite', matches: ({ clip }) => clip.favouriteAt !== null },
  { text: 'is:archived', matches: ({ clip }) => clip.archivedAt !== null },
  { text: 'has:note', matches: ({ hasNote }) => hasNote },
  { text: 'colour:rose', matches: ({ colours }) => colours.includes('rose') },
  { text: 'before:2026-06', matches: ({ clip }) => (clip.summary.publishedAt ?? '') < '2026-06' },
  { text: 'author:talvik', matches: ({ clip }) => clip.summary.authors.includes('Mirre Talvik') },
  {
    text: 'site:ledger.example',
    matches: ({ clip }) => clip.summary.url?.includes('ledger.example') ?? false,
  },
  { text: 'lang:et', matches: ({ clip }) => clip.summary.language === 'et' },
);

const leafQuery = fc.oneof(
  { weight: 4, arbitrary: wordQuery },
  { weight: 2, arbitrary: phraseQuery },
  { weight: 3, arbitrary: filterQuery },
  prefixQuery,
  hyphenQuery,
  unspacedQuery,
  headlineQuery,
);

/** Queries of every kind, nested up to twice. */
export const arbitraryQuery: fc.Arbitrary<GeneratedQuery> = fc.letrec<{
  query: GeneratedQuery;
  node: GeneratedQuery;
}>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leafQuery,
    tie('node').map(({ text, matches }) => ({
      text: `-(${text.trim()} )`,
      matches: (clip: PlainClip) => !matches(clip),
    })),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => ({
      text: `(${a.text.trim()} OR ${b.text.trim()} )`,
      matches: (clip: PlainClip) => a.matches(clip) || b.matches(clip),
    })),
  ),
  query: fc.array(tie('node'), { minLength: 0, maxLength: 3 }).map((parts) => ({
    text: `${parts.map(({ text }) => text.trim()).join(' ')} `,
    matches: (clip: PlainClip) => parts.every(({ matches }) => matches(clip)),
  })),
})).query;

/** Makes the clip for the reference scan from its records. */
export function toPlainClip(
  clip: Clip,
  version: Version,
  annotations: readonly { note: string; tags: readonly string[]; colour: string; quote: string }[],
  body: string,
): PlainClip {
  const { article } = version;
  const lowerCase = (texts: readonly (string | null)[]) =>
    texts.map((text) => (text ?? '').toLowerCase());
  const tags = [...clip.tags, ...annotations.flatMap((annotation) => annotation.tags)];
  return {
    clip,
    headline: article.headline.toLowerCase(),
    article: lowerCase([
      article.headline,
      article.standfirst,
      ...article.authors,
      article.publisher,
      article.sourceCredit,
      article.section,
      body,
    ]),
    userTexts: lowerCase([
      clip.note,
      ...tags.map((tag) => tag.replaceAll('/', ' ')),
      ...annotations.flatMap(({ note, quote }) => [note, quote]),
    ]),
    tags,
    hasNote: [clip, ...annotations].some(({ note }) => note.trim() !== ''),
    colours: annotations.map(({ colour }) => colour),
  };
}
