import { BarShell } from '../../components/page/BarShell';
import { HighlightCard, type HighlightCardProps } from '../../components/page/HighlightCard';
import { HighlightChoice } from '../../components/page/HighlightChoice';
import { NoteCard, type NoteCardProps } from '../../components/page/NoteCard';
import { Notice, type NoticeProps } from '../../components/page/Notice';
import noticeStyle from '../../components/page/notice.css?inline';
import { SelectionBar, type SelectionBarProps } from '../../components/page/SelectionBar';
import barStyle from '../../components/page/selection-bar.css?inline';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/page.ftl';
import type { Annotation } from '../../core/model';
import { tagOf } from '../components/samples';
import { type GalleryState, press, settle, typeInto } from './state';

const nothing = () => {};

const tools = {
  busy: false,
  problem: null,
  copied: null,
  onColour: nothing,
  onNote: nothing,
  onCopyQuote: nothing,
  onCopyLink: nothing,
  onClose: nothing,
} as const;

const annotation: Annotation = {
  id: 'fund',
  clipId: 'gate',
  versionId: 'gate-1',
  passage: {
    quote: { exact: 'after a debate that went on for four hours', prefix: '', suffix: '' },
    position: { start: 0, end: 42 },
    textVersion: 1,
  },
  colour: 'leaf',
  note: 'How much is left?',
  tags: ['alden/council', 'flood gate'],
  createdAt: '2026-11-12T10:00:00.000Z',
  updatedAt: '2026-11-12T10:00:00.000Z',
  deletedAt: null,
};

/** A mark of the same story with other words. */
function markOn(exact: string, change: Partial<Annotation>): Annotation {
  const quote = { exact, prefix: '', suffix: '' };
  return { ...annotation, id: exact, passage: { ...annotation.passage, quote }, ...change };
}

interface Extra {
  readonly act?: NonNullable<GalleryState['act']>;
  readonly isRtl?: boolean;
  readonly isTouched?: boolean;
  readonly height?: number;
}

function inShadow(name: string, draw: GalleryState['draw'], extra: Extra = {}): GalleryState {
  return { name, widths: [520, 320], height: 260, shadowStyle: barStyle, draw, ...extra };
}

const bar = (name: string, change: Partial<SelectionBarProps> = {}, extra?: Extra) =>
  inShadow(`bar-${name}`, () => <SelectionBar {...tools} {...change} />, extra);

const card = (name: string, change: Partial<HighlightCardProps> = {}, extra?: Extra) =>
  inShadow(
    `card-${name}`,
    () => (
      <HighlightCard
        {...tools}
        annotation={annotation}
        changedTo={null}
        onDelete={nothing}
        {...change}
      />
    ),
    { height: 320, ...extra },
  );

const choice = (name: string, extra?: Extra) =>
  inShadow(
    `choice-${name}`,
    () => (
      <HighlightChoice
        annotations={[
          markOn('four hours', { colour: 'rose', note: '' }),
          annotation,
          markOn('بعد نقاش استمر أربع ساعات كاملة', { colour: 'plum', note: '' }),
          markOn(
            'The council voted, after a debate that went on for four hours, to raise the flood gate by a metre',
            { colour: 'sky' },
          ),
        ]}
        onChoose={nothing}
        onClose={nothing}
      />
    ),
    extra,
  );

const note = (name: string, change: Partial<NoteCardProps> = {}, extra?: Extra) =>
  inShadow(
    `note-${name}`,
    () => (
      <BarShell
        label={text('page-bar-note-card-label')}
        className="selection-bar--note"
        onEscape={nothing}
      >
        <NoteCard
          written={{ colour: 'sun', note: '', tags: [] }}
          busy={false}
          problem={null}
          onCompleteTags={async () => [tagOf('alden/council', 12), tagOf('Alden/Harbour', 3)]}
          onChange={nothing}
          onSave={nothing}
          onCancel={nothing}
          {...change}
        />
      </BarShell>
    ),
    { height: 380, ...extra },
  );

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

const written = {
  colour: 'plum',
  note: 'Compare with the June budget,\nwhich said 2.4 million.',
  tags: ['alden/council', 'flood gate'],
} as const;

export const pageStates: readonly GalleryState[] = [
  bar('new'),
  bar('copied', { copied: 'quote' }),
  bar('busy', { busy: true }),
  bar('failed', { problem: { code: 'library-unavailable', detail: null } }),
  bar('focus', {}, { act: (root) => root.querySelector('button')?.focus() }),
  bar('touch', {}, { isTouched: true }),
  bar('rtl', {}, { isRtl: true }),
  card('plain', { annotation: { ...annotation, note: '', tags: [] } }),
  card('written', { copied: 'link' }),
  card('changed', { changedTo: 'a debate that went on for five hours' }),
  card('long', {
    annotation: {
      ...annotation,
      colour: 'sky',
      note: 'The clerk counted twice, and read the names out loud.\n\n'.repeat(8),
    },
  }),
  card('touch', {}, { isTouched: true }),
  card('rtl', { annotation: { ...annotation, note: 'كم بقي من المال؟' } }, { isRtl: true }),
  choice('marks'),
  choice('touch', { isTouched: true }),
  choice('rtl', { isRtl: true }),
  note('empty'),
  note('written', { written }),
  note(
    'tags',
    { written },
    {
      async act(root) {
        typeInto(root.querySelector('[role=combobox]'), 'alden');
        await settle();
      },
    },
  ),
  note('failed', { written, problem: { code: 'disk-full', detail: null } }),
  note('busy', { written, busy: true }, { act: (root) => press(root, '[type=submit]') }),
  note('touch', { written }, { isTouched: true, height: 460 }),
  note('rtl', { written: { ...written, note: 'كم بقي من المال؟' } }, { isRtl: true }),
  notice('done', { detail: 'Port of Alden reopens its oldest quay after eleven years' }),
  notice('note-left', {
    message: text('page-notice-note-left'),
    tone: 'open',
    detail: 'the quay had stood behind a fence since the storm of that winter',
    action: { label: text('page-notice-go-on'), onAct: nothing },
  }),
  notice('undo', { action: { label: 'Undo', onAct: nothing } }),
  notice('problem', {
    message: 'No story was found on this page.',
    detail: 'Open an article to clip it.',
    tone: 'problem',
  }),
];
