import { render } from 'preact';
import { BarShell } from '../../components/page/BarShell';
import { ClipCard } from '../../components/page/ClipCard';
import { HighlightCard, type HighlightCardProps } from '../../components/page/HighlightCard';
import { HighlightChoice } from '../../components/page/HighlightChoice';
import { NoteCard, type NoteCardProps } from '../../components/page/NoteCard';
import { Notice, type NoticeProps } from '../../components/page/Notice';
import frameStyle from '../../components/page/note-frame.css?inline';
import noticeStyle from '../../components/page/notice.css?inline';
import { SelectionBar, type SelectionBarProps } from '../../components/page/SelectionBar';
import barStyle from '../../components/page/selection-bar.css?inline';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/page.ftl';
import type { Annotation } from '../../core/model';
import { type NoticeContent, notices } from '../../entrypoints/page-controller/notices/notices';
import { arabicArticle, quayArticle } from '../components/sample-articles';
import { makeClip, makeTag } from '../components/samples';
import { clickControl, type GalleryState, settle, typeInto } from './state';

const doNothing = () => {};

const toolProps = {
  busy: false,
  problem: null,
  copied: null,
  onColour: doNothing,
  onNote: doNothing,
  onCopyQuote: doNothing,
  onCopyLink: doNothing,
  site: 'ledger.example',
  isPhone: false,
  isMenuOpen: false,
  onMenu: doNothing,
  onTurnOff: doNothing,
  onClose: doNothing,
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

/** `annotation` with another quote. */
function makeHighlight(exact: string, change: Partial<Annotation>): Annotation {
  const quote = { exact, prefix: '', suffix: '' };
  return { ...annotation, id: exact, passage: { ...annotation.passage, quote }, ...change };
}

interface StateOptions {
  readonly act?: NonNullable<GalleryState['act']>;
  readonly isRtl?: boolean;
  readonly isTouched?: boolean;
  readonly height?: number;
}

function makeShadowState(
  name: string,
  render: GalleryState['render'],
  options: StateOptions = {},
): GalleryState {
  return { name, widths: [520, 320], height: 260, shadowStyle: barStyle, render, ...options };
}

const makeBarState = (
  name: string,
  change: Partial<SelectionBarProps> = {},
  options?: StateOptions,
) => makeShadowState(`bar-${name}`, () => <SelectionBar {...toolProps} {...change} />, options);

const makeCardState = (
  name: string,
  change: Partial<HighlightCardProps> = {},
  options?: StateOptions,
) =>
  makeShadowState(
    `card-${name}`,
    () => (
      <HighlightCard
        {...toolProps}
        annotation={annotation}
        changedTo={null}
        onDelete={doNothing}
        {...change}
      />
    ),
    { height: 320, ...options },
  );

const makeChoiceState = (
  name: string,
  options?: StateOptions,
  annotations: readonly Annotation[] = [
    makeHighlight('four hours', { colour: 'rose', note: '' }),
    annotation,
    makeHighlight('بعد نقاش استمر أربع ساعات كاملة', { colour: 'plum', note: '' }),
    makeHighlight(
      'The council voted, after a debate that went on for four hours, to raise the flood gate by a metre',
      { colour: 'sky' },
    ),
  ],
) =>
  makeShadowState(
    `choice-${name}`,
    () => <HighlightChoice annotations={annotations} onChoose={doNothing} onClose={doNothing} />,
    options,
  );

const ana = { id: 'ana', name: 'Ana Lima' };
const samir = { id: 'samir', name: 'سمير الحداد' };
const maria = {
  id: 'maria',
  name: 'Maria-Theresia von Donaudampfschifffahrtsgesellschaft-Hohenstaufen (county desk)',
};

/** The user and three others highlighted the same words. */
const sharedWords = [
  { ...annotation, colour: 'sun' as const },
  { ...annotation, id: 'ana', author: ana },
  { ...annotation, id: 'samir', author: samir, colour: 'plum' as const, note: '' },
  { ...annotation, id: 'maria', author: maria, colour: 'sky' as const },
];

const makeNoteState = (name: string, change: Partial<NoteCardProps> = {}, options?: StateOptions) =>
  makeShadowState(
    `note-${name}`,
    () => (
      <BarShell
        label={text('page-bar-note-card-label')}
        className="selection-bar--note"
        onEscape={doNothing}
      >
        <NoteCard
          written={{ colour: 'sun', note: '', tags: [] }}
          busy={false}
          problem={null}
          onCompleteTags={async () => [makeTag('alden/council', 12), makeTag('Alden/Harbour', 3)]}
          onChange={doNothing}
          onSave={doNothing}
          onCancel={doNothing}
          {...change}
        />
      </BarShell>
    ),
    { height: 380, ...options },
  );

function makeNoticeState(name: string, change: Partial<NoticeProps>): GalleryState {
  return {
    name: `notice-${name}`,
    widths: [420],
    height: 140,
    shadowStyle: noticeStyle,
    render: () => (
      <Notice
        message="Clipped to your library."
        detail={null}
        tone="done"
        action={null}
        onDismiss={doNothing}
        {...change}
      />
    ),
  };
}

const quayClip = makeClip(quayArticle);
const arabicClip = makeClip(arabicArticle);
const pageClip = makeClip({ ...quayArticle, completeness: 'page' });

const clipCard = (
  <ClipCard
    written={{ note: 'Ask the clerk about the second vote.', tags: ['alden/council'] }}
    busy={false}
    problem={null}
    keys="Alt+Shift+K"
    onCompleteTags={async () => [makeTag('flood gate', 3)]}
    onChange={doNothing}
    onTyping={doNothing}
    onClose={doNothing}
  />
);

/** Shows the fields of a clip, which are in a frame on web pages. */
function addFrame(root: ParentNode): void {
  const frame = document.createElement('div');
  const shadow = frame.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(frameStyle);
  shadow.adoptedStyleSheets = [style];
  root.querySelector('.notice__fields')?.append(frame);
  render(clipCard, shadow);
}

/** A notice as the page shows it. */
function makeSaveState(
  name: string,
  getContent: () => NoticeContent,
  options: StateOptions = {},
): GalleryState {
  const render = () => {
    const { fieldsOf, ...content } = getContent();
    return <Notice {...content} hasFields={fieldsOf != null} onDismiss={doNothing} />;
  };
  return {
    ...makeNoticeState(name, {}),
    ...{ widths: [420, 320], height: 300, act: addFrame, render },
    ...options,
  };
}

const written = {
  colour: 'plum',
  note: 'Compare with the June budget,\nwhich said 2.4 million.',
  tags: ['alden/council', 'flood gate'],
} as const;

export const pageStates: readonly GalleryState[] = [
  makeBarState('new'),
  makeBarState('copied', { copied: 'quote' }),
  makeBarState('busy', { busy: true }),
  makeBarState('failed', { problem: { code: 'library-unavailable', detail: null } }),
  makeBarState('focus', {}, { act: (root) => root.querySelector('button')?.focus() }),
  makeBarState('menu', { isMenuOpen: true }),
  makeBarState('menu-touch', { isMenuOpen: true }, { isTouched: true }),
  makeBarState('touch', {}, { isTouched: true }),
  makeBarState('rtl', {}, { isRtl: true }),
  makeCardState('plain', { annotation: { ...annotation, note: '', tags: [] } }),
  makeCardState('written', { copied: 'link' }),
  makeCardState('changed', { changedTo: 'a debate that went on for five hours' }),
  makeCardState('changed-phone', {
    changedTo: 'a debate that went on for five hours',
    isPhone: true,
  }),
  makeCardState('long', {
    annotation: {
      ...annotation,
      colour: 'sky',
      note: 'The clerk counted twice, and read the names out loud.\n\n'.repeat(8),
    },
  }),
  makeCardState('touch', {}, { isTouched: true }),
  makeCardState(
    'rtl',
    { annotation: { ...annotation, note: 'كم بقي من المال؟' } },
    { isRtl: true },
  ),
  makeCardState('others', { annotation: { ...annotation, author: ana } }),
  makeCardState('others-name', { annotation: { ...annotation, author: maria } }),
  makeCardState('others-changed', {
    annotation: { ...annotation, author: ana, note: '', tags: [] },
    changedTo: 'a debate that went on for five hours',
  }),
  makeCardState(
    'others-touch',
    { annotation: { ...annotation, author: ana } },
    { isTouched: true },
  ),
  makeCardState(
    'others-rtl',
    { annotation: { ...annotation, author: samir, note: 'كم بقي من المال؟' } },
    { isRtl: true },
  ),
  makeChoiceState('others', {}, sharedWords),
  makeChoiceState('others-rtl', { isRtl: true }, sharedWords),
  makeChoiceState('marks'),
  makeChoiceState('touch', { isTouched: true }),
  makeChoiceState('rtl', { isRtl: true }),
  makeNoteState('empty'),
  makeNoteState('written', { written }),
  makeNoteState(
    'tags',
    { written },
    {
      async act(root) {
        typeInto(root.querySelector('[role=combobox]'), 'alden');
        await settle();
      },
    },
  ),
  makeNoteState('failed', { written, problem: { code: 'disk-full', detail: null } }),
  makeNoteState(
    'busy',
    { written, busy: true },
    { act: (root) => clickControl(root, '[type=submit]') },
  ),
  makeNoteState('touch', { written }, { isTouched: true, height: 460 }),
  makeNoteState('rtl', { written: { ...written, note: 'كم بقي من المال؟' } }, { isRtl: true }),
  makeNoticeState('done', { detail: 'Port of Alden reopens its oldest quay after eleven years' }),
  makeNoticeState('unsaved-note', {
    get message() {
      return text('page-notice-note-left');
    },
    tone: 'open',
    detail: 'the quay had stood behind a fence since the storm of that winter',
    get action() {
      return { label: text('page-notice-go-on'), onAct: doNothing };
    },
  }),
  {
    ...makeShadowState('clip-card', () => clipCard),
    shadowStyle: frameStyle,
  },
  {
    ...makeNoticeState('fields', {
      detail: 'Port of Alden reopens its oldest quay after eleven years',
      action: { label: 'Undo', onAct: doNothing },
      hasFields: true,
    }),
    height: 300,
    act: addFrame,
  },
  makeSaveState('changed', () => notices.changed(quayClip, 'changed', doNothing)),
  makeSaveState('changed-page', () => notices.changed(pageClip, 'changed', doNothing)),
  makeSaveState('changed-preview', () => notices.changed(quayClip, 'copyIsPreview', doNothing)),
  makeSaveState('changed-rtl', () => notices.changed(arabicClip, 'changed', doNothing), {
    isRtl: true,
  }),
  makeSaveState('changed-touch', () => notices.changed(quayClip, 'changed', doNothing), {
    isTouched: true,
    height: 340,
  }),
  makeSaveState('selection-known', () => notices.selectionKnown(quayClip, doNothing)),
  makeSaveState('selection-of-saved', () =>
    notices.selectionOfSaved(quayClip, doNothing, doNothing),
  ),
  makeSaveState('image-of-saved', () => notices.selectionOfSaved(quayClip, null, doNothing)),
  makeSaveState('image-address', () =>
    notices.selectionAdded('image-address', quayClip, doNothing),
  ),
  makeSaveState('version-saved', () => notices.versionSaved(quayClip, doNothing)),
  makeSaveState(
    'version-removed',
    () => notices.versionRemoved('page-notice-version-removed', doNothing),
    { height: 140 },
  ),
  makeNoticeState('undo', { action: { label: 'Undo', onAct: doNothing } }),
  makeNoticeState('bar-off', {
    get message() {
      return text('page-notice-bar-off', { site: 'port-of-alden-gazette.example' });
    },
    get detail() {
      return text('page-notice-bar-off.next');
    },
    action: { label: 'Undo', onAct: doNothing },
  }),
  makeNoticeState('unreadable-part', {
    get message() {
      return text('page-notice-unreadable-part');
    },
    get detail() {
      return text('page-notice-unreadable-part.next');
    },
    tone: 'problem',
  }),
  makeNoticeState('problem', {
    message: 'No article was found on this page.',
    detail: 'Open an article to clip it.',
    tone: 'problem',
  }),
];
