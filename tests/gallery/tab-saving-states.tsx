import { text } from '../../components/strings';
import type { TabResult, TabsStatus } from '../../components/tab-saving/tabs-status';
import '../../components/strings/en/library/opentabs.ftl';
import { sampleLibrary } from '../components/sample-library';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

const doNothing = () => {};
const callbacks = {
  ...{
    onChoose: doNothing,
    onStart: doNothing,
    onStop: doNothing,
    onUndo: doNothing,
    onRedo: doNothing,
    onClose: doNothing,
  },
};

const titles = [
  'Port of Alden reopens its oldest quay after eleven years',
  'Tide tables for the week',
  'Donaudampfschifffahrtsgesellschaft verlegt ihren Sitz an den Kap-Kai',
  'Letters: what the ferry means to us',
  'Harbour budget 2026',
];
const urls = titles.map((_, nth) => `https://harbour-ledger.example/story/${nth}`);
const tabs = titles.map((title, nth) => ({
  ...{ id: nth, title, url: urls[nth] ?? null, isChosen: nth !== 1, isSavable: true },
  isLoading: false,
}));
const results: readonly TabResult[] = titles.map((title, nth) => ({
  ...{ tabId: nth, title, url: urls[nth] ?? null },
  ...(
    [
      { outcome: 'saved', reason: null, createdId: 'a' },
      { outcome: 'link', reason: 'asleep', createdId: 'b' },
      { outcome: 'known', reason: null, createdId: null },
      { outcome: 'link', reason: 'page-silent', createdId: 'c' },
      { outcome: 'link', reason: 'pdf', createdId: 'd' },
    ] as const
  )[nth as 0],
}));
const hidden = { tabId: 9, title: '', url: null, outcome: 'missed', createdId: null } as const;

const missed = { outcome: 'missed', reason: null, createdId: null } as const;

function makeState(name: string, shown: TabsStatus): GalleryState {
  return {
    name: `tab-saving-${name}`,
    widths: [1280, 320],
    height: 700,
    render: () => <PaintedLibrary {...sampleLibrary} savingTabs={{ ...callbacks, shown }} />,
  };
}

/** The dialog that saves the tabs of a window. */
export const tabSavingStates: readonly GalleryState[] = [
  makeState('ready', {
    step: 'ready',
    tabs: [
      ...tabs,
      { id: 9, title: '', url: null, isChosen: true, isSavable: true, isLoading: true },
    ],
    needsAccess: false,
    isPrivate: false,
  }),
  makeState('without-access', {
    step: 'ready',
    tabs: tabs.map((tab, nth) => (nth === 0 ? tab : { ...tab, title: '', url: null })),
    needsAccess: true,
    isPrivate: true,
  }),
  makeState('running', { step: 'running', done: 7, total: 31, title: titles[2] ?? '' }),
  makeState('done', {
    step: 'done',
    results: [
      ...results,
      { ...hidden, reason: 'page-forbidden' },
      { ...hidden, tabId: 10, reason: 'no-access' },
    ],
    isStopped: false,
    undo: 'possible',
  }),
  makeState('stopped', {
    step: 'done',
    results: [
      ...results.slice(0, 2),
      { ...hidden, reason: 'page-forbidden' },
      ...results.slice(2).map((one) => ({ ...one, ...missed })),
    ],
    isStopped: true,
    undo: 'possible',
  }),
  makeState('undo-failed', { step: 'done', results, isStopped: false, undo: 'failed' }),
  {
    ...makeState('undone-later', { step: 'done', results, isStopped: false, undo: 'done' }),
    render: () => (
      <PaintedLibrary
        {...sampleLibrary}
        toast={{ key: '1', text: text('opentabs-undo-incomplete'), keepsFocus: true }}
      />
    ),
  },
  makeState('undone', { step: 'done', results, isStopped: false, undo: 'done' }),
];
