import { makeRandom } from '../random';
import { addTo, cutTo, houseStyle, mistype } from './edits';
import type { RealStory } from './story-corpus';

/** A story that is asked about, and the stories of the library that are the same one. */
export interface Query {
  readonly kind: string;
  readonly text: string;
  /** The masthead under which it is asked about. */
  readonly masthead: string;
  /** The publisher of the real story; pages of one come from one hand, so that intervals draw them together. */
  readonly publisher: string;
  readonly expected: readonly string[];
}

/** A story that stands in the library. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly masthead: string;
}

export interface Examination {
  readonly library: readonly Entry[];
  readonly queries: readonly Query[];
}

const textOf = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

/**
 * A library of real stories, and queries: seven kinds that are a story of it under
 * another masthead, and five that are another story with something in common. What
 * other stories say is taken from real ones that do not stand in the library, or stand
 * in it within a frame alone: one in three.
 */
export function makeExamination(stories: readonly RealStory[], seed: number): Examination {
  const random = makeRandom(seed);
  const outside = stories.filter((_, index) => index % 6 === 2);
  const framed = stories.filter((_, index) => index % 6 === 5);
  const inside = stories.filter((_, index) => index % 3 !== 2);
  const library: Entry[] = [];
  const queries: Query[] = [];
  inside.forEach(({ id, publisher, paragraphs }, index) => {
    const pick = (from: readonly RealStory[], step: number) =>
      from[(index + step) % from.length]?.paragraphs ?? [];
    const other = inside[(index + 1) % inside.length];
    library.push({ id, text: textOf(paragraphs), masthead: publisher });
    const ask = (
      kind: string,
      made: readonly string[],
      expected: readonly string[],
      masthead = 'Wire & Post',
    ) => queries.push({ kind, text: textOf(made), masthead, publisher, expected });
    const styled = (made: readonly string[]) => houseStyle(made, random);
    const half = () => styled(cutTo(0.5, paragraphs, random));

    ask('typos', mistype(paragraphs, random), [id]);
    ask('house style', styled(paragraphs), [id]);
    ask('cut to half', half(), [id]);
    ask('cut to 30 %', styled(cutTo(0.3, paragraphs, random)), [id]);
    ask('typos, cut to half', mistype(half(), random), [id]);
    ask('paragraphs added', addTo(styled(paragraphs), pick(outside, 0), 0.6, random), [id]);
    const merged = [...half(), ...styled(cutTo(0.5, other?.paragraphs ?? [], random))];
    ask('two merged', merged, [id, other?.id ?? '']);

    ask('another story', pick(outside, 1), []);
    const shared = paragraphs.filter((text) => text.split(' ').length > 15).slice(0, 1);
    const [first = '', ...others] = pick(outside, 2);
    ask('another story, a statement shared', [first, ...shared.map(firstSentences), ...others], []);
    for (const [kind, frame] of frames(publisher, random)) {
      const entry = textOf(frame(pick(framed, 0)));
      library.push({ id: `${id} ${kind}`, text: entry, masthead: publisher });
      ask(kind, frame(pick(outside, 3)), [], publisher);
      ask(`${kind}, another masthead`, frame(pick(outside, 3)), []);
    }
  });
  return { library, queries };
}

/** The first two sentences of a statement, as both of two papers have it. */
function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?]["”’]?)\s+/u)
    .slice(0, 2)
    .join(' ');
}

type Frame = readonly [kind: string, frame: (made: readonly string[]) => readonly string[]];

/** What two stories of one paper share without being one: its notices, the form of its live blog, of its weekly column. */
function frames(publisher: string, random: () => number): readonly Frame[] {
  const time = () => `${Math.floor(random() * 24)}:${10 + Math.floor(random() * 50)}`;
  const notices = [
    `Sign up to the morning letter of ${publisher} and have the five stories that everybody will talk about in your box before breakfast every weekday, free of charge.`,
    `Our reporters go where the story is. If you value their work, consider supporting ${publisher} with a subscription from four crowns a month; you can end it whenever you like.`,
    `All rights reserved. No part of this page may be copied, stored or passed on without the written consent of ${publisher} and of the agencies named in it.`,
  ];
  const liveHead = [
    `This is the live page of ${publisher}. Our reporters bring you every development as it happens; the newest stands first. Times are local.`,
    'Here is what we know so far, in short, for everybody who has only just joined us:',
    'Send what you see, pictures too, to the live desk; we check everything before we show it.',
  ];
  const column = [
    `Each Thursday our columnist answers what readers of ${publisher} have asked during the week about money, neighbours, gardens and the law.`,
    'This week a reader wants to know what can be done. The rules are plainer than most people think, and yet there are three things to keep in mind.',
    'First, put it in writing and keep a copy of the letter. Second, give the other side a fortnight. Third, ask for help before a date has passed, not after.',
    'Have you a question for the column? Write to the desk with your name and the place where you live; we print a selection and cannot answer each letter by post.',
  ];
  return [
    ['same notices', (made) => [...made, ...notices]],
    [
      'same live blog',
      (made) => [
        ...liveHead,
        ...made.flatMap((text) => [`${time()} Update from our reporter`, text]),
        notices[0] ?? '',
      ],
    ],
    ['same weekly column', (made) => [...column.slice(0, 2), ...made, ...column.slice(2)]],
  ];
}
