import type { FillGroup, FillStatus } from '../../components/filling/fill-status';
import { fakeNumbers } from '../components/fake-rows';
import { plainLibrary } from '../components/library-fakes';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

const nothing = () => {};
const callbacks = {
  ...{ onAgain: nothing, onStart: nothing, onStop: nothing, onShow: nothing, onClose: nothing },
};

const link = (headline: string, url: string) => ({ headline, url });
const groups: readonly FillGroup[] = [
  {
    reason: 'not-there',
    count: 21,
    links: [
      link('A pier that was never finished', 'https://weekly.example/2014/03/pier'),
      link(
        'https://kap-kurier.example/hafen/donaudampfschifffahrtsgesellschaft?seite=4',
        'https://kap-kurier.example/hafen/donaudampfschifffahrtsgesellschaft?seite=4',
      ),
    ],
  },
  {
    reason: 'no-article',
    count: 9,
    links: [link('Tide tables', 'https://tides.example/alden')],
  },
  {
    reason: 'led-elsewhere',
    count: 2,
    links: [link('The quay at Osk', 'https://old-gazette.example/osk/quay')],
  },
  {
    reason: 'local-network',
    count: 1,
    links: [link('http://nas.local/notes', 'http://nas.local/notes')],
  },
  {
    reason: 'preview',
    count: 4,
    links: [link('The men who kept the cranes greased', 'https://nordkyst.example/kraner')],
  },
];
const counts = {
  ...{ done: 61, total: 214, filled: 52, missed: 9 },
  ...{ previews: 4, marks: 17, lostMarks: 2 },
};
const ready = {
  step: 'ready',
  total: 214,
  aboutMs: 19 * 60_000,
  missedBefore: [],
  isAgain: false,
  trouble: null,
  failure: null,
} as const;
const links = {
  ...plainLibrary,
  question: 'is:link',
  numbers: fakeNumbers(214),
  total: 214,
};

function state(
  name: string,
  shown: FillStatus | null,
  { isOpen = true, ...more }: Partial<GalleryState> & { readonly isOpen?: boolean } = {},
): GalleryState {
  const filling = shown && { ...callbacks, shown, isOpen };
  return {
    name: `filling-${name}`,
    widths: [1280],
    height: 800,
    // In a narrow window the list is seen where no clip is read.
    draw: () => <PaintedLibrary {...links} chosen={null} filling={filling} />,
    ...more,
  };
}

function openReasons(root: ParentNode) {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('.import__group'))
    group.open = true;
}

const everyWidth = [320, 480, 1280, 1600];

export const fillingStates: readonly GalleryState[] = [
  state('offer', null, { widths: everyWidth }),
  state('counting', { step: 'counting' }),
  state('ready', ready, { widths: everyWidth }),
  state(
    'ready-again',
    { ...ready, missedBefore: groups, total: 180 },
    { widths: [320, 1280], act: async (root) => openReasons(root) },
  ),
  state('nothing-due', { ...ready, missedBefore: groups, total: 0 }),
  state('not-allowed', { ...ready, trouble: 'not-allowed' }, { widths: [320, 1280] }),
  state('elsewhere', { ...ready, trouble: 'elsewhere' }),
  state(
    'running',
    { step: 'running', counts, site: 'weekly.example', isResting: false },
    { widths: everyWidth },
  ),
  state('resting', { step: 'running', counts, site: '', isResting: true }),
  state(
    'running-bar',
    { step: 'running', counts, site: 'weekly.example', isResting: false },
    { widths: everyWidth, isOpen: false },
  ),
  state(
    'done',
    {
      ...{ step: 'done', counts: { ...counts, done: 214, filled: 184, missed: 33 }, groups },
      ...{ ended: null, failure: null },
    },
    { widths: everyWidth, act: async (root) => openReasons(root) },
  ),
  state(
    'done-bar',
    { step: 'done', counts, groups, ended: null, failure: null },
    { widths: [320, 1280], isOpen: false },
  ),
  state('offline', { step: 'done', counts, groups: [], ended: 'offline', failure: null }),
];
