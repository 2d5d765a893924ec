import { formatPairingCode } from '../../client/sync/pairing-code';
import { formatInvitation } from '../../client/sync/sharing/invitation';
import type { BackupCallbacks, BackupStatus } from '../../components/backup/backup-status';
import type {
  FolderExportCallbacks,
  FolderExportStatus,
} from '../../components/folder-export/folder-export-status';
import type { CommandKeys } from '../../components/keys/command-keys';
import type { LibraryProps } from '../../components/library/library-props';
import { type NotebookEntry, noNotebookFilter } from '../../components/notebook/notebook-props';
import type { SharingCallbacks, SharingStatus } from '../../components/sharing/sharing-status';
import type { LibraryStatistics } from '../../components/statistics/library-statistics';
import type { SyncCallbacks, SyncStatus } from '../../components/sync/sync-status';
import { noFolderPlan } from '../../core/export/folder-export';
import { type Colour, colours, defaultSettings, type LoggedProblem } from '../../core/model';
import { initialSyncState } from '../../core/sync';
import { makeClipNumbers, makeNumberedClip, makeRowSource } from './row-source';
import { quayArticle } from './sample-articles';
import { sampleExports } from './sample-exports';
import { sampleImages } from './sample-images';
import { sampleShelves } from './sample-shelves';
import { completeSampleTags, makeAnnotation, makePassage, now, threeAnnotations } from './samples';

const dayMs = 86_400_000;

const quotes = [
  'the last of the flood fund',
  'nobody has loaded a ship here since the storm',
  'two of the nine own shares in the ferry company',
  'Nobody asked for them back, she added, and the minutes of the meeting do not say why',
  'four ferries a day',
];

/** Makes `count` notebook entries. Consecutive entries can be of the same clip. */
function makeNotebook(count: number): readonly NotebookEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    clip: makeNumberedClip(1 + Math.floor(index / 3)),
    annotation: makeAnnotation(`entry-${index}`, {
      clipId: makeNumberedClip(1 + Math.floor(index / 3)).id,
      colour: colours[index % colours.length] as Colour,
      passage: makePassage(quotes[index % quotes.length] ?? ''),
      note: index % 2 === 0 ? 'How much is left? The *June budget* said 2.4 million.' : '',
      tags: index % 4 === 0 ? ['money', 'alden/council'] : [],
    }),
  }));
}

const sampleStatistics: LibraryStatistics = {
  totals: {
    clips: sampleShelves.all,
    words: 913_000,
    annotations: 612,
    unread: sampleShelves.unread,
    archive: sampleShelves.archive,
    favourites: sampleShelves.favourites,
  },
  weeks: Array.from({ length: 60 }, (_, index) => ({
    start: new Date(Date.UTC(2025, 8, 22) + index * 7 * dayMs).toISOString(),
    count: Math.round(9 + 8 * Math.sin(index / 4) + ((index * 37) % 11)),
  })),
  publishers: sampleShelves.publishers,
  tags: [
    { name: 'harbours', count: 118, colour: 'leaf' },
    { name: 'alden/council', count: 41, colour: 'sky' },
    { name: 'money', count: 23, colour: 'sun' },
    { name: 'Donaudampfschifffahrtsgesellschaft', count: 2, colour: null },
  ],
};

const doNothing = () => {};

/** Sync of a device that is connected to no server. */
export const sampleSync: SyncStatus & SyncCallbacks = {
  ...{ account: null, state: initialSyncState, hasAccess: true, unsent: 0, isPrivate: false },
  ...{ devices: [], overruled: [], kept: [] },
  setup: {
    step: 'server',
    form: { address: '', user: '', password: '', passphrase: '', passphraseAgain: '' },
    ...{ isBusy: false, trouble: null },
  },
  ...{
    onForm: doNothing,
    onStep: doNothing,
    onBack: doNothing,
    onGoToSharing: doNothing,
    onSyncNow: doNothing,
    onPause: doNothing,
    makePairingCode: () =>
      formatPairingCode({
        ...{ address: 'wss://sync.alden-observer.example:8443', user: 'ada', password: 'moorings' },
      }),
    onCopyCode: () => true,
    onRenameDevice: doNothing,
    onRemoveDevice: doNothing,
    onKeep: doNothing,
    onDeleteKept: doNothing,
  },
  ...{ onChangeLogin: async () => true, onCancelLogin() {}, onChangePassphrase: async () => true },
  ...{ onLeave: doNothing, onRemove: doNothing },
};

/** For somebody who may read "team/energy". */
export const sampleInvitation = formatInvitation({
  ...{ id: 'b1946ac9-2492-4347-8a2d-b1d2c6a2f0de', tag: 'team/energy' },
  ...{ address: 'wss://sync.alden-observer.example:8443', user: 'ben', password: 'moorings' },
  ...{ secret: 'c2VjcmV0'.repeat(5), member: '591785b7-94a6-4c0e-9f5c-0d3f6e3f6b35', name: 'Ben' },
  ...{ privateKey: 'cHJpdmF0'.repeat(17), canWrite: true },
});

/** Shared tags of a device that has none. */
export const sampleSharing: SharingStatus & SharingCallbacks = {
  ...{ tags: [], isPrivate: false },
  setup: {
    ...{ step: null, suggestions: [], clips: 0, invited: null },
    ...{ isBusy: false, trouble: null, readsOnly: null },
    form: { tag: '', name: '', address: '', user: '', password: '', code: '' },
  },
  ...{ onBegin: doNothing, onForm: doNothing, onStep: doNothing, onBack: doNothing },
  ...{ onGoToSync: doNothing, onPause: doNothing, onLeave: doNothing },
  ...{ onInvite: async () => sampleInvitation, onRemoveMember: async () => null },
  ...{ onChangeLogin: async () => null, onEnd: async () => null },
  ...{ onCopyCode: () => true, onLook: doNothing },
};

/** The settings of weekly backups, after a successful one. */
export const sampleBackup: BackupStatus & BackupCallbacks = {
  plan: { every: 'week', keep: 4, to: 'downloads' },
  last: {
    name: '2026-11-12 09.05 Pressmark backup.zip',
    to: 'downloads',
    madeAt: '2026-11-12T08:05:00.000Z',
    clips: 1284,
    pictures: 1204,
    byteCount: 318 * 1024 ** 2,
    downloadId: 7,
  },
  trouble: null,
  run: null,
  canChooseFolder: true,
  folder: null,
  storage: {
    isPersisted: true,
    isRefused: false,
    usedBytes: 402 * 1024 ** 2,
    quotaBytes: 48 * 1024 ** 3,
  },
  onPlan: doNothing,
  onChooseFolder: doNothing,
  onAllow: doNothing,
  onBackUp: doNothing,
  onStop: doNothing,
  onRestore: doNothing,
  onRestoreNewest: doNothing,
  onPersist: doNothing,
};

/** A notes folder that is up to date. */
export const sampleFolderExport: FolderExportStatus & FolderExportCallbacks = {
  plan: { ...noFolderPlan, isOn: true, folder: 'vault' },
  ...{ canChooseFolder: true, folder: 'Vault', trouble: null, isNoticeDismissed: false },
  progress: {
    ...{ isComplete: true, done: 1284, total: 1284, notes: 1284, hasChanges: false },
    writtenAt: '2026-11-12T08:05:00.000Z',
  },
  ...{ onChooseFolder: doNothing, onAllow: doNothing, onStop: doNothing, onPlan: doNothing },
  onDismissNotice: doNothing,
};

const sampleCommands: readonly CommandKeys[] = [
  { name: 'clip-article', description: 'Clip the article or save the page', keys: 'Alt+Shift+K' },
  { name: 'highlight-selection', description: 'Highlight the selection', keys: 'Alt+Shift+H' },
  { name: 'previous-annotation', description: 'Go to the previous highlight', keys: '' },
];

const sampleProblem: Omit<LoggedProblem, 'code' | 'during'> = {
  place: 'background',
  browser: 'Firefox 140',
  version: '1.0.0',
  at: '2026-11-12T08:05:00.000Z' as LoggedProblem['at'],
  count: 1,
};

const sampleProblems: readonly LoggedProblem[] = [
  { ...sampleProblem, code: 'no-article', during: 'clipArticle', count: 3 },
  { ...sampleProblem, code: 'exception', during: 'TypeError', place: 'library' },
  { ...sampleProblem, code: 'page-forbidden', during: 'connectToPage', place: 'popup' },
];

/** The library page with an open clip. Its callbacks do nothing. */
export const sampleLibrary: LibraryProps = {
  view: 'list',
  shelves: sampleShelves,
  question: '',
  problems: [],
  order: 'newest',
  numbers: makeClipNumbers(1284),
  isAnswered: true,
  isWhole: true,
  indexing: null,
  rows: makeRowSource(),
  isOpening: false,
  openClip: {
    number: 1,
    clip: makeNumberedClip(1),
    versionId: makeNumberedClip(1).versionId,
    article: quayArticle,
    annotations: threeAnnotations,
    versions: [],
    offset: 0,
    isResumed: true,
  },
  now,
  activeId: null,
  settings: { face: 'serif', size: 3, measure: 3, theme: 'system', speed: 1 },
  images: sampleImages,
  speech: null,
  comparison: null,
  nearDuplicates: [],
  saving: 'idle',
  problem: null,
  exporting: null,
  importing: null,
  filling: null,
  savingTabs: null,
  work: null,
  toast: null,
  notebook: {
    entries: makeNotebook(9),
    hasMore: true,
    isLoading: false,
    filter: noNotebookFilter,
    order: 'newest',
    tags: ['alden', 'alden/council', 'money'],
    onFilter: doNothing,
    onOrder: doNothing,
    onMore: doNothing,
    onShow: doNothing,
    onCopy: doNothing,
  },
  statistics: sampleStatistics,
  backup: sampleBackup,
  folderExport: sampleFolderExport,
  sync: sampleSync,
  sharing: sampleSharing,
  backupAdvice: null,
  onDismissAdvice: doNothing,
  lost: null,
  onDismissLost: doNothing,
  allSettings: defaultSettings,
  websites: { access: { kind: 'all' }, isAccessRefused: false, onAccess: doNothing },
  commands: sampleCommands,
  problemLog: sampleProblems,
  version: '1.0.0',
  onChangeSettings: doNothing,
  onOpenShortcuts: doNothing,
  onDeleteEverything: doNothing,
  onCopyProblems: doNothing,
  onClearProblems: doNothing,
  onExportChoice: doNothing,
  imageStorage: {
    settings: { keep: true, mostBytesEach: 5 * 1024 ** 2, mostBytesInAll: 2048 * 1024 ** 2 },
    totals: { count: 1204, byteCount: 327_155_712, missed: 8, wanted: 12 },
    onSettings: doNothing,
    onRemove: doNothing,
  },
  onCompleteTags: completeSampleTags,
  onCompleteQuestion: async () => [
    { start: 5, end: 13, text: 'tag:harbours ', label: 'tag:harbours', count: 118 },
    { start: 5, end: 13, text: 'tag:"harbour pilots" ', label: 'tag:"harbour pilots"', count: 12 },
    { start: 5, end: 13, text: 'tag:alden/council ', label: 'tag:alden/council', count: 41 },
  ],
  onView: doNothing,
  onQuestion: doNothing,
  onOrder: doNothing,
  onSaveSearch: doNothing,
  onDeleteSearch: doNothing,
  onRenameTag: doNothing,
  onRecolourTag: doNothing,
  onDeleteTag: doNothing,
  onOpen: doNothing,
  onEditClips: doNothing,
  collectTags: (clips, onFound) =>
    onFound({
      tags: [...new Set(clips.flatMap((clip) => makeNumberedClip(Number(clip)).tags))].sort(),
      isComplete: true,
      failure: null,
    }),
  onUndo: doNothing,
  onRedo: doNothing,
  onCancelWork: doNothing,
  onEmptyBin: doNothing,
  onPurge: doNothing,
  onToastDismiss: doNothing,
  onNotify: doNothing,
  onEditClip: doNothing,
  onPlace: doNothing,
  onEnd: doNothing,
  onSettings: doNothing,
  onRetry: doNothing,
  onChooseVersion: doNothing,
  onCompare: doNothing,
  onCloseComparison: doNothing,
  onExport: doNothing,
  onCopyCitation: doNothing,
  onOpenInObsidian: doNothing,
  onChooseFolder: doNothing,
  onAddTemplate: async () => 'Added “Research”.',
  onRemoveTemplate: doNothing,
  ...sampleExports,
  density: 'comfortable',
  onDensity: () => {},
  onCancelExport: doNothing,
  onImport: doNothing,
  onSaveTabs: doNothing,
  onWatchAddresses: doNothing,
  onRestoreCopy: doNothing,
  onSaveAddresses: async () => {},
  onFetchTexts: doNothing,
  sharedTags: [{ id: 'share', tag: 'team/energy', canWrite: true }],
  onShareOwn: doNothing,
  onOpenPage: doNothing,
  detailsDrafts: { find: () => null, set: doNothing },
  onCorrect: async () => null,
  addressDrafts: { find: () => null, set: doNothing },
  onSetAddress: doNothing,
  onPrint: doNothing,
  onReaderRoot: doNothing,
  findTop: () => null,
  onJump: doNothing,
  onEditAnnotation: doNothing,
  onDeleteAnnotation: doNothing,
  onRestoreAnnotation: doNothing,
};
