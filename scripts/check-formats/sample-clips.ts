import { createStory } from '../../core/anchor/story/story';
import { readStoryText } from '../../core/anchor/story/story-text';
import {
  type Annotation,
  type Block,
  type Colour,
  type Inline,
  noEvidence,
  type PageArticle,
  summarise,
  type WholeClip,
} from '../../core/model';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });

interface Marked {
  readonly exact: string;
  readonly colour?: Colour;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly accepted?: string;
  readonly earlier?: readonly string[];
}

function clipOf(
  id: string,
  article: PageArticle,
  marked: readonly Marked[],
  change: Partial<WholeClip['clip']> = {},
): WholeClip {
  const { text: whole } = readStoryText(createStory(article)).text;
  const annotations = marked.map(
    ({ exact, colour, note, tags, ...wordings }, index): Annotation => {
      const found = whole.indexOf(exact);
      const start = Math.max(0, found);
      const end = start + exact.length;
      const [prefix, suffix] =
        found < 0
          ? ['', '']
          : [whole.slice(Math.max(0, start - 128), start), whole.slice(end, end + 128)];
      return {
        id: `${id}-annotation-${index + 1}`,
        clipId: id,
        versionId: `${id}-version`,
        passage: {
          quote: { exact, prefix, suffix },
          position: { start, end },
          ...wordings,
          textVersion: 1,
        },
        colour: colour ?? 'sun',
        note: note ?? '',
        tags: tags ?? [],
        createdAt: '2026-11-12T17:20:00.000Z',
        updatedAt: '2026-11-12T17:25:00.000Z',
        deletedAt: null,
      };
    },
  );
  return {
    clip: {
      id,
      addresses: [article.url],
      versionId: `${id}-version`,
      summary: summarise(article),
      wordCount: whole.split(/\s+/).length,
      tags: ['alden/council', 'bridges & boats'],
      note: 'For the **budget** story.\n\n- ask about rails\n- <script>alert(1)</script>',
      noteAt: '2026-11-12T17:05:00.000Z',
      annotationCount: annotations.length,
      readAt: '2026-11-12T18:00:00.000Z',
      favouriteAt: null,
      archivedAt: null,
      readingPlace: { versionId: `${id}-version`, offset: 12 },
      clippedAt: '2026-11-12T17:05:00.000Z',
      updatedAt: '2026-11-12T17:05:00.000Z',
      deletedAt: null,
      ...change,
    },
    versions: [{ id: `${id}-version`, clipId: id, keptAt: '2026-11-12T17:05:00.000Z', article }],
    annotations,
  };
}

const bridge: PageArticle = {
  headline: 'Council keeps the Alden bridge open: “for now” & <at once>',
  standfirst: 'Nine voted to repair it, four to close it.',
  authors: ['Ada Mensah', 'Jan van der Halder', 'Nordby Press Agency'],
  publisher: 'The Halden Courier',
  sourceCredit: 'Nordby Press Agency',
  publishedAt: '2026-11-12T00:30:00+01:00',
  modifiedAt: '2026-11-12T11:00:00+01:00',
  language: 'en-GB',
  url: 'https://www.haldencourier.example/news/alden-bridge?a=1&b=2#top',
  section: 'City',
  image: {
    url: 'https://img.haldencourier.example/bridge.png',
    alt: 'The bridge in fog',
    caption: 'The bridge on Tuesday morning.',
    credit: 'Photo: Ida Holm',
  },
  body: {
    type: 'root',
    children: [
      paragraph(
        text('The council voted '),
        { type: 'strong', children: [text('nine to four ')] },
        text('to '),
        { type: 'emphasis', children: [text('repair')] },
        text(' the bridge, '),
        { type: 'delete', children: [text('at once')] },
        text(' by spring, says '),
        {
          type: 'link',
          url: 'https://alden.example/minutes?item=4&page=2',
          children: [text('its record of the sitting')],
        },
        text(' ('),
        { type: 'inlineCode', value: 'AB-14' },
        text(').'),
        { type: 'break' },
        text('Rain is expected, and with it the first floods of a long winter.'),
      ),
      { type: 'heading', depth: 2, children: [text('What it costs')] },
      paragraph(text('Lorries must turn back at the mill until the deck has been made new.')),
      {
        type: 'table',
        children: [['Work', 'Krone'], ['Deck | rails', '4,200'], ['Paint']].map((cells) => ({
          type: 'tableRow',
          children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
        })),
      },
      {
        type: 'list',
        ordered: false,
        start: null,
        children: [
          {
            type: 'listItem',
            children: [
              paragraph(text('Lorries must turn back.')),
              {
                type: 'list',
                ordered: true,
                start: 3,
                children: [
                  { type: 'listItem', children: [paragraph(text('At the mill'))] },
                  { type: 'listItem', children: [paragraph(text('At the quay'))] },
                ],
              },
            ],
          },
          { type: 'listItem', children: [paragraph(text('Buses may cross.'))] },
        ],
      },
      {
        type: 'blockquote',
        children: [paragraph(text('“We have one bridge,” said Mayor Oda Lien.'))],
      },
      {
        type: 'figure',
        children: [
          { type: 'image', url: 'https://img.haldencourier.example/plan.jpg', alt: 'A plan' },
          {
            type: 'caption',
            children: [
              text('The plan, from '),
              { type: 'emphasis', children: [text('Bridges of Alden')] },
            ],
          },
        ],
        credit: 'City archive',
      },
      { type: 'code', lang: 'csv', value: 'year,cost\n2027,4200' },
      { type: 'thematicBreak' },
      paragraph(text('The works begin in March. Who pays for the rails has not been said.')),
    ],
  },
  completeness: 'full',
  evidence: noEvidence,
};

const ferry: PageArticle = {
  ...bridge,
  headline: 'המעבורת לאי אוסק נעצרת לחורף',
  standfirst: null,
  authors: [],
  publisher: 'הארץ ציף',
  sourceCredit: null,
  publishedAt: null,
  modifiedAt: null,
  language: 'he',
  url: 'https://haratzif.example/osk',
  section: null,
  image: null,
  body: {
    type: 'root',
    children: [paragraph(text('הסירה האחרונה יוצאת ביום שישי, והאי נשאר לבדו עד האביב.'))],
  },
  completeness: 'preview',
};

/** Text with the special characters of each format, as a headline. */
const hostile: PageArticle = {
  ...ferry,
  headline: '=1+1 \\{"}]]> </title> --> %~^_$#& @article{x, TY  - NEWS',
  publisher: 'Post & <Sons>',
  language: null,
  url: 'https://post.example/a?b=[c]|{d}&e=%20"f"',
  body: { type: 'root', children: [paragraph(text(']]> <b>--> ==words== &amp; `code` [x](y)'))] },
};

/**
 * Clips with everything that an article can contain, overlapping highlights, and text that
 * tries to break out of the format.
 */
export const sampleClips: readonly WholeClip[] = [
  clipOf('clip-1', bridge, [
    {
      exact: 'voted nine to four to repair the bridge',
      note: 'Who were **the four**?\n\n1. Lien\n2. ask <b>them</b>',
      tags: ['votes', 'alden/council'],
    },
    { exact: 'repair the bridge, at once by spring', colour: 'sky', note: 'Over the other mark.' },
    { exact: 'record of the sitting', colour: 'leaf', note: 'Within a link: https://a.example/.' },
    {
      exact: 'the first floods of a long winter',
      colour: 'rose',
      accepted: 'the last <floods> & rains ]]> of a **long** winter',
      earlier: ['the first floods', 'the floods =="of"== winter'],
    },
    {
      exact: 'turn back at the mill until the deck has been made new.\nWork',
      colour: 'plum',
      tags: ['lorries'],
    },
    { exact: 'keeps the Alden bridge open', colour: 'leaf', note: 'In the headline.' },
    { exact: 'Words that the page has lost since', colour: 'rose', note: 'Where has it gone?' },
  ]),
  clipOf('clip-2', ferry, [{ exact: 'האי נשאר לבדו', note: 'בדוק', colour: 'plum' }], { note: '' }),
  clipOf('clip-3', hostile, [{ exact: '==words==', note: ']]> </aside> --> \\end{document}' }]),
];
