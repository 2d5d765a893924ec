import type { ImportStatus } from '../../components/import/import-status';
import { text } from '../../components/strings';
import type { Remark, RemarkCode } from '../../core/import';
import { sampleLibrary } from '../components/sample-library';
import { expandReasons } from './library-state';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

const doNothing = () => {};
const callbacks = {
  onFiles: doNothing,
  onMode: doNothing,
  onRestoreBin: doNothing,
  onStart: doNothing,
  onStop: doNothing,
  onSaveReport: doNothing,
  onFetchTexts: doNothing,
  onUndo: doNothing,
  onClose: doNothing,
};

const makeRemark = (
  code: RemarkCode,
  row: number | null,
  field: string | null,
  detail: string | null,
  about?: string,
): Remark => ({
  code,
  place: { file: 'part_000000.csv', row, field },
  detail,
  ...(about && { about }),
  count: code === 'field-not-kept' ? 4183 : 1,
});

const counts = {
  ...{ added: 4112, changed: 61, restored: 3, binned: 0, unchanged: 7, inBin: 5 },
  ...{ marks: 214, lostMarks: 12, links: 3904 },
};
const pocketFile = {
  fileName: 'pocket-export.zip',
  kind: 'pocket-csv' as const,
  counts,
  remarks: [
    {
      code: 'no-web-address' as const,
      count: 23,
      examples: [
        makeRemark('no-web-address', 14, null, 'javascript:void(0) · Save this page'),
        makeRemark(
          'no-web-address',
          205,
          null,
          'file:///home/ida/notes.html · My notes on the quay',
        ),
      ],
    },
    {
      code: 'no-time' as const,
      count: 1,
      examples: [makeRemark('no-time', 3012, 'time_added', 'yesterday')],
    },
    {
      code: 'lost-mark' as const,
      count: 12,
      examples: [
        makeRemark(
          'lost-mark',
          61,
          null,
          'the ferry will not sail in March',
          'The eleven bells of Osk',
        ),
      ],
    },
    {
      code: 'place-guessed' as const,
      count: 4,
      examples: [makeRemark('place-guessed', 71, null, 'the ferry', 'The eleven bells of Osk')],
    },
    {
      code: 'comment-left-out' as const,
      count: 1,
      examples: [makeRemark('comment-left-out', 1, null, 'Ask Ida whether this is so.')],
    },
    {
      code: 'kept-otherwise' as const,
      count: 2,
      examples: [makeRemark('kept-otherwise', 88, 'title', 'Ferry stops!')],
    },
    {
      code: 'in-bin' as const,
      count: 5,
      examples: [makeRemark('in-bin', 412, null, 'The eleven bells of Osk')],
    },
    {
      code: 'earlier-words' as const,
      count: 1,
      examples: [
        makeRemark(
          'earlier-words',
          null,
          'note',
          'Ask the harbour master.\n\nTwice, if need be.',
          'The eleven bells of Osk',
        ),
      ],
    },
    {
      code: 'field-not-kept' as const,
      count: 4183,
      examples: [makeRemark('field-not-kept', null, 'cursor', '64')],
    },
  ],
};

function makeImportState(
  name: string,
  shown: ImportStatus,
  options: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `import-${name}`,
    widths: [1280],
    height: 800,
    render: () => <PaintedLibrary {...sampleLibrary} importing={{ ...callbacks, shown }} />,
    ...options,
  };
}

export const importStates: readonly GalleryState[] = [
  makeImportState('choose', { step: 'choose', failure: null }, { widths: [400, 1280] }),
  makeImportState('damaged', {
    step: 'choose',
    failure: { code: 'file-damaged', detail: { kind: 'file', name: 'part_000000.csv' } },
  }),
  makeImportState('without-clips', {
    step: 'choose',
    failure: { code: 'file-without-clips', detail: null },
  }),
  makeImportState('swells', { step: 'choose', failure: { code: 'file-swells', detail: null } }),
  makeImportState('zip-unsupported', {
    step: 'choose',
    failure: { code: 'zip-unsupported', detail: { kind: 'file', name: 'part_000000.csv' } },
  }),
  makeImportState('reading', { step: 'reading', fileName: pocketFile.fileName, found: 2400 }),
  makeImportState(
    'ready',
    { step: 'ready', ...pocketFile, mode: null, canReplace: true },
    { widths: [400, 1280], act: async (root) => expandReasons(root) },
  ),
  makeImportState(
    'backup',
    {
      step: 'ready',
      ...pocketFile,
      fileName: '2026-11-12 Pressmark.zip',
      kind: 'pressmark-backup',
      counts: { ...counts, binned: 2 },
      remarks: [
        {
          code: 'replaced-words' as const,
          count: 3,
          examples: [
            makeRemark('replaced-words', null, 'note', 'Ask Ida.', 'The eleven bells of Osk'),
            makeRemark('replaced-words', null, 'mark', 'its last crossing', 'Ferry stops'),
            makeRemark(
              'replaced-words',
              null,
              'note',
              'Which one?\n\nThe old ferry, or the new?',
              `${text('common-quoted', { text: 'its last crossing' })} · Ferry stops`,
            ),
          ],
        },
        {
          code: 'to-bin' as const,
          count: 2,
          examples: [
            makeRemark('to-bin', null, null, 'A pilot goes ashore'),
            makeRemark('to-bin', null, null, 'Bread by boat'),
          ],
        },
      ],
      mode: 'replace',
      canReplace: true,
    },
    { widths: [400, 1280], act: async (root) => expandReasons(root) },
  ),
  makeImportState('empties-library', {
    step: 'ready',
    ...pocketFile,
    fileName: '2026-11-12 Pressmark.json',
    kind: 'pressmark',
    counts: {
      ...{ added: 0, changed: 0, restored: 0, binned: 1284, unchanged: 0, inBin: 0 },
      ...{ marks: 0, lostMarks: 0, links: 0 },
    },
    remarks: [
      {
        code: 'to-bin',
        count: 1284,
        examples: [
          makeRemark('to-bin', null, null, 'A pilot goes ashore'),
          makeRemark('to-bin', null, null, 'Bread by boat'),
        ],
      },
    ],
    mode: 'replace',
    canReplace: true,
  }),
  makeImportState('backup-truncated', {
    step: 'ready',
    ...pocketFile,
    fileName: '2026-11-12 Pressmark.json',
    kind: 'pressmark',
    remarks: [{ code: 'cut-off', count: 1, examples: [makeRemark('cut-off', 812, 'clips', null)] }],
    mode: 'merge',
    canReplace: false,
  }),
  makeImportState(
    'altered',
    {
      step: 'ready',
      ...pocketFile,
      fileName: '2026-11-12 Pressmark.zip',
      kind: 'pressmark-backup',
      remarks: [
        {
          code: 'file-altered',
          count: 1,
          examples: [makeRemark('file-altered', null, 'clips.jsonl', null)],
        },
      ],
      mode: 'merge',
      canReplace: false,
    },
    { widths: [400, 1280], act: async (root) => expandReasons(root) },
  ),
  makeImportState('rest', {
    step: 'ready',
    ...pocketFile,
    fileName: '2026-11-12 Pressmark.zip',
    kind: 'pressmark-backup',
    counts: {
      ...{ added: 0, changed: 0, restored: 0, binned: 0, unchanged: 1284, inBin: 0 },
      ...{ marks: 214, lostMarks: 0, links: 0 },
    },
    remarks: [],
    mode: 'merge',
    canReplace: true,
  }),
  makeImportState('importing', { step: 'importing', ...pocketFile, done: 1800, total: 4183 }),
  makeImportState('done', {
    step: 'done',
    ...pocketFile,
    isStopped: false,
    canUndo: true,
    failure: null,
  }),
  makeImportState('failed', {
    step: 'done',
    ...pocketFile,
    counts: { ...counts, added: 1800, links: 1700 },
    isStopped: false,
    canUndo: true,
    failure: { code: 'import-failed', detail: null },
  }),
  makeImportState('stopped', {
    step: 'done',
    ...pocketFile,
    counts: { ...counts, added: 1800, links: 1700 },
    isStopped: true,
    canUndo: true,
    failure: null,
  }),
];
