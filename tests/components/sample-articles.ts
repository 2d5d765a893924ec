import type { Article, Block, Inline } from '../../core/model';

export const makeText = (value: string): Inline => ({ type: 'text', value });
export const makeParagraph = (...children: readonly (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? makeText(child) : child)),
});

/** A book of which only highlights were imported. */
export const bookArticle: Article = {
  headline: 'The Keepers of the Cranes',
  standfirst: null,
  authors: ['Ida Holm', 'Jonas Wieck'],
  publisher: null,
  sourceCredit: null,
  publishedAt: null,
  modifiedAt: null,
  language: null,
  url: null,
  section: null,
  image: null,
  completeness: 'link',
  evidence: null,
  body: { type: 'root', children: [] },
};

export const quayArticle: Article = {
  headline: 'Port of Alden reopens its oldest quay after eleven years',
  standfirst: 'The council voted nine to four to spend the last of the flood fund on it.',
  authors: ['Mara Iveson', 'Tomas Brandt'],
  publisher: 'The Harbour Ledger',
  sourceCredit: null,
  publishedAt: '2026-11-08T06:10:00+01:00',
  modifiedAt: null,
  language: 'en',
  url: 'https://harbourledger.example/alden/quay-reopens',
  section: 'Alden',
  image: null,
  completeness: 'full',
  evidence: null,
  body: {
    type: 'root',
    children: [
      makeParagraph(
        'Where gulls had the place to themselves, a crane turned on Tuesday for the first time since the storm. The council had argued until midnight, and then voted to spend the last of the flood fund on eighty metres of granite.',
      ),
      makeParagraph(
        '“For eleven years nobody has loaded a ship here since the storm,” said the harbour master, Ingrid Solheim, who kept the keys. ',
        { type: 'emphasis', children: [makeText('Nobody')] },
        ' asked for them back, she added, and ',
        {
          type: 'link',
          url: 'https://harbourledger.example/alden/minutes',
          children: [makeText('the minutes of the meeting')],
        },
        ' do not say why.',
      ),
      {
        type: 'figure',
        children: [
          {
            type: 'image',
            url: 'https://harbourledger.example/quay.jpg',
            alt: 'A crane over an empty quay at dawn',
          },
          { type: 'caption', children: [makeText('The north crane was greased once a year.')] },
        ],
        credit: 'Photo: Ida Holm',
      },
      { type: 'heading', depth: 2, children: [makeText('What the berth will cost')] },
      makeParagraph(
        'The first berth is to open in the spring. The harbour board expects four ferries a day, each paying ',
        { type: 'strong', children: [makeText('1,150 crowns')] },
        ' to tie up.',
      ),
      {
        type: 'table',
        children: [
          makeTableRow('Part of the work', 'Planned', 'Spent'),
          makeTableRow('Granite and mooring rings', '1.6 million', '1.9 million'),
          makeTableRow('Dredging to seven metres', '0.5 million', 'not begun'),
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 1,
        children: [
          {
            type: 'listItem',
            children: [
              makeParagraph('Repair the sheet piling.'),
              {
                type: 'list',
                ordered: false,
                start: null,
                children: [
                  {
                    type: 'listItem',
                    children: [makeParagraph('The east wall before Christmas.')],
                  },
                  { type: 'listItem', children: [makeParagraph('The west wall after the ice.')] },
                ],
              },
            ],
          },
          { type: 'listItem', children: [makeParagraph('Dredge the basin.')] },
        ],
      },
      {
        type: 'blockquote',
        children: [makeParagraph('A quay that can take ferries pays for itself in nine years.')],
      },
      { type: 'thematicBreak' },
      makeParagraph(
        'Not everyone is glad. Jonas Wieck, whose boatyard stands behind the quay, has asked the county to look at the vote: two of the nine own shares in the ferry company.',
      ),
      { type: 'code', lang: null, value: 'BERTH 1   07:10  11:40  16:05  20:30' },
      makeParagraph('The council meets again on 3 December.'),
    ],
  },
};

function makeTableRow(...cells: readonly string[]) {
  return {
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [makeText(cell)] })),
  };
}

export const germanArticle: Article = {
  ...quayArticle,
  headline:
    'Donaudampfschifffahrtsgesellschaft legt Rechtsschutzversicherungsunterlagen für das Straßenbahnverkehrsinfrastrukturerneuerungsprogramm vor',
  standfirst:
    'Der Verwaltungsgerichtspräsident hält die Haushaltsbegleitbeschlussvorlage für unvollständig und verlangt eine Nachbesserung bis zum Jahresende.',
  authors: [
    'Friederike von Hohenstein-Oldenburg',
    'Karl-Heinz Wetterau',
    'Redaktionsnetzwerk Niederrhein',
  ],
  publisher: 'Niederrheinische Generalanzeiger-Zeitung für Stadt und Land',
  sourceCredit: 'Nachrichtenagentur Nordwest',
  publishedAt: '2025-10-20T06:10:00+02:00',
  language: 'de',
  url: 'https://generalanzeiger.example/bahn/vorlage',
};

export const arabicArticle: Article = {
  ...quayArticle,
  headline: 'المرفأ القديم يستقبل أولى سفنه بعد أحد عشر عامًا',
  standfirst: 'صوّت المجلس بأغلبية تسعة أصوات مقابل أربعة لإنفاق ما تبقى من صندوق الفيضان.',
  authors: ['سلمى الحداد', 'نادر خوري'],
  publisher: 'جريدة الساحل',
  publishedAt: '2026-10-23T06:10:00+03:00',
  language: 'ar',
  url: 'https://sahil.example/port/reopens',
  body: {
    type: 'root',
    children: [
      makeParagraph(
        'دارت الرافعة يوم الثلاثاء للمرة الأولى منذ العاصفة، في مكان لم يبق فيه غير النوارس. تجادل أعضاء المجلس حتى منتصف الليل ثم صوّتوا على إنفاق ما تبقى من صندوق الفيضان.',
      ),
      makeParagraph('وقالت مديرة المرفأ إن أحدًا لم يحمّل سفينة هنا منذ أحد عشر عامًا.'),
    ],
  },
};

/** An article without metadata: only headline and text. */
export const bareArticle: Article = {
  ...quayArticle,
  headline: 'Fog',
  standfirst: null,
  authors: [],
  publisher: null,
  publishedAt: null,
  language: null,
  url: 'https://fog.example/',
};
