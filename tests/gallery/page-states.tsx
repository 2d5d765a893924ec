import { Notice, type NoticeProps } from '../../components/page/Notice';
import noticeStyle from '../../components/page/notice.css?inline';
import { SelectionBar, type SelectionBarProps } from '../../components/page/SelectionBar';
import barStyle from '../../components/page/selection-bar.css?inline';
import { type GalleryState, press, settle, typeInto } from './state';

const nothing = () => {};

const plainBar: SelectionBarProps = {
  mode: { kind: 'new' },
  draft: '',
  busy: false,
  problem: null,
  copied: false,
  onColour: nothing,
  onSaveNote: nothing,
  onDraft: nothing,
  onEditing: nothing,
  onCopyQuote: nothing,
  onDelete: nothing,
  onClose: nothing,
};

function bar(
  name: string,
  change: Partial<SelectionBarProps> = {},
  act?: GalleryState['act'],
): GalleryState {
  return {
    name: `bar-${name}`,
    widths: [520, 320],
    height: 260,
    shadowStyle: barStyle,
    draw: () => <SelectionBar {...plainBar} {...change} />,
    ...(act && { act }),
  };
}

function notice(name: string, change: Partial<NoticeProps>): GalleryState {
  return {
    name: `notice-${name}`,
    widths: [420],
    height: 140,
    shadowStyle: noticeStyle,
    draw: () => (
      <Notice
        message="Clipped to your library."
        detail={null}
        tone="done"
        action={null}
        onDismiss={nothing}
        {...change}
      />
    ),
  };
}

const mark = {
  kind: 'mark',
  annotationId: 'fund',
  colour: 'leaf',
  note: 'How much is left?',
} as const;
const openNote = async (root: ParentNode) => {
  press(root, '[aria-expanded=false]');
  await settle();
};

export const pageStates: readonly GalleryState[] = [
  bar('new'),
  bar('mark', { mode: mark }),
  bar('copied', { copied: true }),
  bar('note', {}, async (root) => {
    await openNote(root);
    typeInto(
      root.querySelector('textarea'),
      'Compare with the June budget,\nwhich said 2.4 million.',
    );
  }),
  bar('note-failed', { mode: mark, problem: { code: 'disk-full', detail: null } }, openNote),
  notice('done', { detail: 'Port of Alden reopens its oldest quay after eleven years' }),
  notice('undo', { action: { label: 'Undo', onAct: nothing } }),
  notice('problem', {
    message: 'No story was found on this page.',
    detail: 'Open an article to clip it.',
    tone: 'problem',
  }),
];
