import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/export/formats/markdown/to-markdown';
import type { Block, Inline } from '../../../core/model';
import { makeAnnotation, makeWholeClip, paragraph } from '../samples';
import { collectNodeTypes, exportAndParse, removeIdCommentsFromText } from './read-markdown';

const text = (value: string): Inline => ({ type: 'text', value });

describe('toMarkdown', () => {
  it('writes front matter, the article and its annotations', () => {
    const whole = makeWholeClip({
      article: {
        headline: 'Council keeps the Alden bridge open: “for now”',
        standfirst: 'Nine voted to repair it, four to close it.',
        authors: ['Ada Mensah', 'Jo Ruiz'],
        publisher: 'The Halden Courier',
        sourceCredit: 'Nordby Press Agency',
        publishedAt: '2026-11-12T09:30:00+01:00',
        modifiedAt: '2026-11-12T11:00:00+01:00',
        language: 'en',
        url: 'https://www.haldencourier.example/news/alden-bridge',
        section: 'City',
        image: {
          url: 'https://img.haldencourier.example/bridge.jpg',
          alt: 'The bridge in fog',
          caption: 'The bridge on Tuesday morning.',
          credit: 'Photo: Ida Holm',
        },
        body: {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [
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
                  children: [text('its record')],
                },
                text(' ('),
                { type: 'inlineCode', value: 'AB-14' },
                text(').'),
                { type: 'break' },
                text('Rain is expected.'),
              ],
            },
            { type: 'heading', depth: 2, children: [text('What it costs')] },
            {
              type: 'table',
              children: [
                ['Work', 'Krone'],
                ['Deck | rails', '4,200'],
              ].map((cells) => ({
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
                    paragraph('Lorries must turn back.'),
                    {
                      type: 'list',
                      ordered: true,
                      start: 1,
                      children: [
                        { type: 'listItem', children: [paragraph('At the mill')] },
                        { type: 'listItem', children: [paragraph('At the quay')] },
                      ],
                    },
                  ],
                },
                { type: 'listItem', children: [paragraph('Buses may cross.')] },
              ],
            },
            {
              type: 'blockquote',
              children: [paragraph('“We have one bridge,” said Mayor Oda Lien.')],
            },
            {
              type: 'figure',
              children: [
                { type: 'image', url: 'https://img.haldencourier.example/plan.png', alt: 'A plan' },
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
            {
              type: 'paragraph',
              children: [
                { type: 'emphasis', children: [text('Write to ')] },
                {
                  type: 'link',
                  url: 'mailto:desk@haldencourier.example',
                  children: [text('the desk')],
                },
                { type: 'emphasis', children: [text('.')] },
              ],
            },
          ],
        },
      },
      clip: {
        tags: ['alden/council', 'bridges: old'],
        note: 'For the budget story.\n\n- ask about rails',
        wordCount: 61,
      },
      annotations: [
        makeAnnotation('nine to four to repair', {
          note: 'Who were **the four**?\n\n1. Lien\n2. ask',
          tags: ['votes'],
        }),
        makeAnnotation('We have one bridge', {
          colour: 'plum',
          createdAt: '2026-11-12T17:31:59.000Z',
        }),
      ],
    });
    const { content, ...file } = toMarkdown(whole);
    expect({ ...file, content: removeIdCommentsFromText(content.toString()) }).toEqual({
      name: '2026-11-12 Council keeps the Alden bridge open - “for now”.md',
      type: 'text/markdown',
      content: `---
title: "Council keeps the Alden bridge open: “for now”"
standfirst: "Nine voted to repair it, four to close it."
authors:
  - "Ada Mensah"
  - "Jo Ruiz"
publisher: "The Halden Courier"
source: "Nordby Press Agency"
published: 2026-11-12T09:30:00+01:00
modified: 2026-11-12T11:00:00+01:00
clipped: 2026-11-12T17:05:00.000Z
url: "https://www.haldencourier.example/news/alden-bridge"
section: "City"
language: "en"
tags:
  - "alden/council"
  - "bridges: old"
note: |-
  For the budget story.

  - ask about rails
words: 61
completeness: full
pressmark: "clip-1"
---

# Council keeps the Alden bridge open: “for now”

**Nine voted to repair it, four to close it.**

![The bridge in fog](https://img.haldencourier.example/bridge.jpg)

*The bridge on Tuesday morning. (Photo: Ida Holm)*

The council voted **nine to four** to *repair* the bridge, ~~at once~~ by spring, says [its record](https://alden.example/minutes?item=4\\&page=2) (\`AB-14\`).\\
Rain is expected.

## What it costs

| Work          | Krone |
| ------------- | ----- |
| Deck \\| rails | 4,200 |

- Lorries must turn back.
  1. At the mill
  2. At the quay
- Buses may cross.

> “We have one bridge,” said Mayor Oda Lien.

![A plan](https://img.haldencourier.example/plan.png)

*The plan, from Bridges of Alden (City archive)*

\`\`\`csv
year,cost
2027,4200
\`\`\`

---

*Write to* [the desk](mailto:desk@haldencourier.example)*.*

---

## Highlights

- > nine to four to repair

  *sun yellow · votes · 2026-11-12 17:20 UTC*

  Who were **the four**?

  1. Lien
  2. ask

- > We have one bridge

  *plum purple · 2026-11-12 17:31 UTC*
`,
    });
  });

  it('omits unknown fields and an empty section of annotations', () => {
    expect(removeIdCommentsFromText(toMarkdown(makeWholeClip()).content.toString())).toBe(`---
title: "Ferry to Osk Island stops for the winter"
clipped: 2026-11-12T17:05:00.000Z
url: "https://www.haldencourier.example/news/osk-ferry"
words: 6
completeness: full
pressmark: "clip-1"
---

# Ferry to Osk Island stops for the winter

The last boat leaves on Friday.
`);
  });

  it('shows the lead image once if it is also in the body', () => {
    const url = 'https://img.example/a.jpg';
    const figure: Block = {
      type: 'figure',
      children: [{ type: 'image', url, alt: '' }],
      credit: null,
    };
    const whole = makeWholeClip({
      article: {
        image: { url, alt: 'A', caption: null, credit: null },
        body: { type: 'root', children: [{ type: 'blockquote', children: [figure] }] },
      },
    });
    expect(
      collectNodeTypes(exportAndParse(whole).tree).filter((type) => type === 'image'),
    ).toHaveLength(1);
  });

  describe('for images on a private network', () => {
    const makeFigure = (url: string, alt: string): Block => ({
      type: 'figure',
      children: [
        { type: 'image', url, alt },
        { type: 'caption', children: [text('The caption.')] },
      ],
      credit: null,
    });
    const exportWithImages = (url: string | null) =>
      toMarkdown(
        makeWholeClip({
          article: {
            url,
            image: { url: 'http://192.168.0.1/lead.png', alt: '', caption: null, credit: null },
            body: {
              type: 'root',
              children: [
                makeFigure('http://router.lan/reboot.png', 'A [plan]'),
                { type: 'blockquote', children: [makeFigure('http://localhost:8080/a.png', '')] },
                makeFigure('https://img.example/quay.jpg', 'The quay'),
                makeFigure('images/kept.png', 'Kept'),
              ],
            },
          },
        }),
      ).content.toString();

    it('writes links instead of the images', () => {
      for (const url of ['https://haldencourier.example/a', null]) {
        const content = exportWithImages(url);
        expect(content).not.toMatch(/!\[[^\]]*\]\(http:/);
        expect(content).toContain('[Image](http://192.168.0.1/lead.png)');
        expect(content).toContain('[Image: A &#x5B;plan&#x5D;](http://router.lan/reboot.png)');
        expect(content).toContain('> [Image](http://localhost:8080/a.png)');
        expect(content).toContain('![The quay](https://img.example/quay.jpg)');
        expect(content).toContain('![Kept](images/kept.png)');
      }
    });

    it('shows images from the same network as the article', () => {
      const content = exportWithImages('http://wiki.lan/news');
      expect(content).toContain('![A &#91;plan&#93;](http://router.lan/reboot.png)');
      expect(content).toContain('[Image](http://192.168.0.1/lead.png)');
    });
  });
});
