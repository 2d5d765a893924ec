import type { FillGroup, FillStatus } from '../../components/filling/fill-status';
import { makeClipNumbers, makeRowSource } from '../components/row-source';
import { sampleLibrary } from '../components/sample-library';
import { expandReasons } from './library-state';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

const doNothing = () => {};
const callbacks = {
  isOfTyped: false,
  ...{
    onAgain: doNothing,
    onStart: doNothing,
    onStop: doNothing,
    onShow: doNothing,
    onClose: doNothing,
  },
};

const makeLink = (headline: string, url: string) => ({ headline, url });
const groups: readonly FillGroup[] = [
  {
    reason: 'not-there',
    count: 21,
    links: [
      makeLink('A pier that was never finished', 'https://weekly.example/2014/03/pier'),
      makeLink(
        'https://kap-kurier.example/hafen/donaudampfschifffahrtsgesellschaft?seite=4',
        'https://kap-kurier.example/hafen/donaudampfschifffahrtsgesellschaft?seite=4',
      ),
    ],
  },
  {
    reason: 'no-article',
    count: 9,
    links: [makeLink('Tide tables', 'https://tides.example/alden')],
  },
  {
    reason: 'led-elsewhere',
    count: 2,
    links: [makeLink('The quay at Osk', 'https://old-gazette.example/osk/quay')],
  },
  {
    reason: 'local-network',
    count: 1,
    links: [makeLink('http://nas.local/notes', 'http://nas.local/notes')],
  },
  {
    reason: 'preview',
    count: 4,
    links: [makeLink('The men who kept the cranes greased', 'https://nordkyst.example/kraner')],
  },
];
const counts = {
  ...{ done: 61, total: 214, filled: 52, missed: 9 },
  ...{ previews: 4, marks: 17, lostMarks: 2 },
};
/** Of `counts`. */
const firstGroups = groups.filter(({ reason }) => reason === 'no-article' || reason === 'preview');
/** Of `groups`: 33 links that were not fetched. */
const doneCounts = { ...counts, done: 214, filled: 181, missed: 33 };
const ready = {
  step: 'ready',
  total: 214,
  aboutMs: 19 * 60_000,
  missedBefore: [],
  isAgain: false,
  trouble: null,
  failure: null,
} as const;

const linkRows = makeRowSource((row) => ({
  ...row,
  clip: {
    ...row.clip,
    wordCount: 0,
    annotationCount: 0,
    summary: { ...row.clip.summary, standfirst: null, completeness: 'link' },
  },
}));
const makeListProps = (count: number) => ({
  ...sampleLibrary,
  ...{ question: 'is:link', rows: linkRows, numbers: makeClipNumbers(count), total: count },
});

function makeFillingState(
  name: string,
  shown: FillStatus | null,
  {
    isOpen = true,
    linkCount = 214,
    ...options
  }: Partial<GalleryState> & { readonly isOpen?: boolean; readonly linkCount?: number } = {},
): GalleryState {
  const filling = shown && { ...callbacks, shown, isOpen };
  return {
    name: `filling-${name}`,
    widths: [1280],
    height: 800,
    // Narrow windows show either the list or the open clip.
    render: () => (
      <PaintedLibrary {...makeListProps(linkCount)} openClip={null} filling={filling} />
    ),
    ...options,
  };
}

const allWidths = [320, 480, 1280, 1600];

export const fillingStates: readonly GalleryState[] = [
  makeFillingState('offer', null, { widths: allWidths }),
  makeFillingState('counting', { step: 'counting' }),
  makeFillingState('ready', ready, { widths: allWidths }),
  makeFillingState(
    'ready-again',
    { ...ready, missedBefore: groups, total: 181 },
    { widths: [320, 1280], act: async (root) => expandReasons(root) },
  ),
  makeFillingState('nothing-due', { ...ready, missedBefore: groups, total: 0 }, { linkCount: 33 }),
  makeFillingState('not-allowed', { ...ready, trouble: 'not-allowed' }, { widths: [320, 1280] }),
  makeFillingState('elsewhere', { ...ready, trouble: 'elsewhere' }),
  makeFillingState(
    'running',
    { step: 'running', counts, site: 'weekly.example', isResting: false },
    { widths: allWidths },
  ),
  makeFillingState('resting', { step: 'running', counts, site: '', isResting: true }),
  makeFillingState(
    'running-bar',
    { step: 'running', counts, site: 'weekly.example', isResting: false },
    { widths: allWidths, isOpen: false },
  ),
  makeFillingState(
    'done',
    {
      ...{ step: 'done', counts: doneCounts, groups },
      ...{ ended: null, failure: null },
    },
    { widths: allWidths, linkCount: 33, act: async (root) => expandReasons(root) },
  ),
  makeFillingState(
    'done-bar',
    { step: 'done', counts: doneCounts, groups, ended: null, failure: null },
    { widths: [320, 1280], linkCount: 33, isOpen: false },
  ),
  makeFillingState(
    'offline',
    { step: 'done', counts, groups: firstGroups, ended: 'offline', failure: null },
    { linkCount: 162 },
  ),
];
