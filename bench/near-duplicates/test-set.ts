import { makeRandom } from '../random';
import { applyHouseStyle, cutTo, insertParagraphs, makeTypos } from './edits';
import type { RealStory } from './story-corpus';

/** A story to find near-duplicates of, and the ids of those in the library. */
export interface Query {
  readonly kind: string;
  readonly text: string;
  /** The publisher that the query claims to be from. */
  readonly publisher: string;
  /** Publisher of the real story. Its pages are not independent, so intervals resample them together. */
  readonly sourcePublisher: string;
  readonly expected: readonly string[];
}

export interface LibraryStory {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
}

/** A library, and queries for it. */
export interface TestSet {
  readonly library: readonly LibraryStory[];
  readonly queries: readonly Query[];
}

const joinParagraphs = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

/**
 * Creates a library of real stories, and queries for each: seven kinds of the same story from
 * another publisher, and several of a different story with something in common.
 *
 * Different stories are one in three of the real ones. They are not in the library, or only
 * inside a frame such as a live blog.
 */
export function createTestSet(stories: readonly RealStory[], seed: number): TestSet {
  const random = makeRandom(seed);
  const outside = stories.filter((_, index) => index % 6 === 2);
  const framed = stories.filter((_, index) => index % 6 === 5);
  const inside = stories.filter((_, index) => index % 3 !== 2);
  const library: LibraryStory[] = [];
  const queries: Query[] = [];
  inside.forEach(({ id, publisher, paragraphs }, index) => {
    const pick = (from: readonly RealStory[], step: number) =>
      from[(index + step) % from.length]?.paragraphs ?? [];
    const other = inside[(index + 1) % inside.length];
    library.push({ id, text: joinParagraphs(paragraphs), publisher });
    const addQuery = (
      kind: string,
      edited: readonly string[],
      expected: readonly string[],
      queryPublisher = 'Wire & Post',
    ) =>
      queries.push({
        ...{ kind, text: joinParagraphs(edited), expected },
        ...{ publisher: queryPublisher, sourcePublisher: publisher },
      });
    const styled = (edited: readonly string[]) => applyHouseStyle(edited, random);
    const half = () => styled(cutTo(0.5, paragraphs, random));

    addQuery('typos', makeTypos(paragraphs, random), [id]);
    addQuery('house style', styled(paragraphs), [id]);
    addQuery('cut to half', half(), [id]);
    addQuery('cut to 30 %', styled(cutTo(0.3, paragraphs, random)), [id]);
    addQuery('typos, cut to half', makeTypos(half(), random), [id]);
    addQuery(
      'paragraphs added',
      insertParagraphs(styled(paragraphs), pick(outside, 0), 0.6, random),
      [id],
    );
    const merged = [...half(), ...styled(cutTo(0.5, other?.paragraphs ?? [], random))];
    addQuery('two merged', merged, [id, other?.id ?? '']);

    addQuery('another story', pick(outside, 1), []);
    const shared = paragraphs.filter((text) => text.split(' ').length > 15).slice(0, 1);
    const [first = '', ...others] = pick(outside, 2);
    addQuery(
      'another story, a statement shared',
      [first, ...shared.map(firstSentences), ...others],
      [],
    );
    for (const [kind, frame] of createFrames(publisher, random)) {
      const text = joinParagraphs(frame(pick(framed, 0)));
      library.push({ id: `${id} ${kind}`, text, publisher });
      addQuery(kind, frame(pick(outside, 3)), [], publisher);
      addQuery(`${kind}, another publisher`, frame(pick(outside, 3)), []);
    }
  });
  return { library, queries };
}

/** Returns the first two sentences of a statement that two publishers quote. */
function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?]["”’]?)\s+/u)
    .slice(0, 2)
    .join(' ');
}

type Frame = readonly [kind: string, frame: (paragraphs: readonly string[]) => readonly string[]];

/** Returns texts that different stories of a publisher share: notices, live blog, weekly column. */
function createFrames(publisher: string, random: () => number): readonly Frame[] {
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
    ['same notices', (paragraphs) => [...paragraphs, ...notices]],
    [
      'same live blog',
      (paragraphs) => [
        ...liveHead,
        ...paragraphs.flatMap((text) => [`${time()} Update from our reporter`, text]),
        notices[0] ?? '',
      ],
    ],
    [
      'same weekly column',
      (paragraphs) => [...column.slice(0, 2), ...paragraphs, ...column.slice(2)],
    ],
  ];
}
