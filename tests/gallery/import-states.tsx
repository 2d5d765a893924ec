import type { ImportStatus } from '../../components/import/import-status';
import type { Remark, RemarkCode } from '../../core/import';
import { plainLibrary } from '../components/library-fakes';
import { PaintedLibrary } from './painted-library';
import type { GalleryState } from './state';

const nothing = () => {};
const callbacks = {
  onFile: nothing,
  onMode: nothing,
  onStart: nothing,
  onStop: nothing,
  onSaveReport: nothing,
  onFill: nothing,
  onClose: nothing,
};

const remark = (
  code: RemarkCode,
  row: number | null,
  field: string | null,
  detail: string | null,
): Remark => ({
  code,
  place: { file: 'part_000000.csv', row, field },
  detail,
  count: code === 'field-not-kept' ? 4183 : 1,
});

const counts = {
  ...{ added: 4112, changed: 61, restored: 3, binned: 0, unchanged: 7 },
  ...{ marks: 214, lostMarks: 12, links: 3904 },
};
const known = {
  fileName: 'pocket-export.zip',
  kind: 'pocket-csv' as const,
  counts,
  remarks: [
    {
      code: 'no-web-address' as const,
      count: 23,
      examples: [
        remark('no-web-address', 14, null, 'javascript:void(0) · Save this page'),
        remark('no-web-address', 205, null, 'file:///home/ida/notes.html · My notes on the quay'),
      ],
    },
    {
      code: 'no-time' as const,
      count: 1,
      examples: [remark('no-time', 3012, 'time_added', 'yesterday')],
    },
    {
      code: 'lost-mark' as const,
      count: 12,
      examples: [
        remark('lost-mark', 61, null, 'the ferry will not sail in March · The eleven bells of Osk'),
      ],
    },
    {
      code: 'place-guessed' as const,
      count: 4,
      examples: [remark('place-guessed', 71, null, 'the ferry · The eleven bells of Osk')],
    },
    {
      code: 'comment-left-out' as const,
      count: 1,
      examples: [remark('comment-left-out', 1, null, 'Ask Ida whether this is so.')],
    },
    {
      code: 'kept-otherwise' as const,
      count: 2,
      examples: [remark('kept-otherwise', 88, 'title', 'Ferry stops!')],
    },
    {
      code: 'in-bin' as const,
      count: 3,
      examples: [remark('in-bin', 412, null, 'The eleven bells of Osk')],
    },
    {
      code: 'earlier-words' as const,
      count: 1,
      examples: [
        remark(
          'earlier-words',
          null,
          'note',
          'Ask the harbour master.\n\nTwice, if need be.\n· The eleven bells of Osk',
        ),
      ],
    },
    {
      code: 'field-not-kept' as const,
      count: 4183,
      examples: [remark('field-not-kept', null, 'cursor', '64')],
    },
  ],
};

function dialog(name: string, shown: ImportStatus, more: Partial<GalleryState> = {}): GalleryState {
  return {
    name: `import-${name}`,
    widths: [1280],
    height: 800,
    draw: () => <PaintedLibrary {...plainLibrary} importing={{ ...callbacks, shown }} />,
    ...more,
  };
}

function openReasons(root: ParentNode) {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('.import__group'))
    group.open = true;
}

export const importStates: readonly GalleryState[] = [
  dialog('choose', { step: 'choose', failure: null }, { widths: [400, 1280] }),
  dialog('damaged', { step: 'choose', failure: { code: 'file-damaged', detail: 'no-directory' } }),
  dialog('without-clips', {
    step: 'choose',
    failure: { code: 'file-without-clips', detail: 'clips' },
  }),
  dialog('swells', { step: 'choose', failure: { code: 'file-swells', detail: 'bomb' } }),
  dialog('looking', { step: 'looking', fileName: known.fileName, found: 2400 }),
  dialog(
    'ready',
    { step: 'ready', ...known, mode: null, canReplace: true },
    { widths: [400, 1280], act: async (root) => openReasons(root) },
  ),
  dialog(
    'backup',
    {
      step: 'ready',
      ...known,
      fileName: '2026-11-12 Pressmark.zip',
      kind: 'pressmark-backup',
      counts: { ...counts, binned: 2 },
      remarks: [
        {
          code: 'replaced-words' as const,
          count: 3,
          examples: [
            remark('replaced-words', null, 'note', 'Ask Ida. · The eleven bells of Osk'),
            remark('replaced-words', null, 'mark', 'its last crossing · Ferry stops'),
            remark(
              'replaced-words',
              null,
              'note',
              'Which one?\n\nThe old ferry, or the new?\n· its last crossing · Ferry stops',
            ),
          ],
        },
        {
          code: 'to-bin' as const,
          count: 2,
          examples: [
            remark('to-bin', null, null, 'A pilot goes ashore'),
            remark('to-bin', null, null, 'Bread by boat'),
          ],
        },
      ],
      mode: 'replace',
      canReplace: true,
    },
    { widths: [400, 1280], act: async (root) => openReasons(root) },
  ),
  dialog('empties', {
    step: 'ready',
    ...known,
    fileName: '2026-11-12 Pressmark.json',
    kind: 'pressmark',
    counts: {
      ...{ added: 0, changed: 0, restored: 0, binned: 1284, unchanged: 0 },
      ...{ marks: 0, lostMarks: 0, links: 0 },
    },
    remarks: [],
    mode: 'replace',
    canReplace: true,
  }),
  dialog('backup-cut', {
    step: 'ready',
    ...known,
    fileName: '2026-11-12 Pressmark.json',
    kind: 'pressmark',
    remarks: [{ code: 'cut-off', count: 1, examples: [remark('cut-off', 812, 'clips', null)] }],
    mode: 'merge',
    canReplace: false,
  }),
  dialog(
    'altered',
    {
      step: 'ready',
      ...known,
      fileName: '2026-11-12 Pressmark.zip',
      kind: 'pressmark-backup',
      remarks: [
        {
          code: 'file-altered',
          count: 1,
          examples: [remark('file-altered', null, 'clips.jsonl', 'checksum')],
        },
      ],
      mode: 'merge',
      canReplace: false,
    },
    { widths: [400, 1280], act: async (root) => openReasons(root) },
  ),
  dialog('rest', {
    step: 'ready',
    ...known,
    fileName: '2026-11-12 Pressmark.zip',
    kind: 'pressmark-backup',
    counts: {
      ...{ added: 0, changed: 0, restored: 0, binned: 0, unchanged: 1284 },
      ...{ marks: 214, lostMarks: 0, links: 0 },
    },
    remarks: [],
    mode: 'merge',
    canReplace: true,
  }),
  dialog('importing', { step: 'importing', ...known, done: 1800, total: 4183 }),
  dialog('done', { step: 'done', ...known, isStopped: false, failure: null }),
  dialog('failed', {
    step: 'done',
    ...known,
    counts: { ...counts, added: 1800 },
    isStopped: false,
    failure: { code: 'import-failed', detail: 'TypeError: nothing has no length' },
  }),
  dialog('stopped', { step: 'done', ...known, isStopped: true, failure: null }),
];
