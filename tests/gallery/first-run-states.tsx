import { FirstRunView } from '../../components/FirstRunView';
import type { FirstRunProps } from '../../components/first-run/first-run-props';
import { makeSampleStory } from '../../components/first-run/sample-story';
import { makeAnnotation, makeFoundPlace, makePassage, makePlaced } from '../components/samples';
import { makeCommand } from './make-command';
import type { GalleryState } from './state';
import { usePaintedQuotes } from './use-painted-quotes';

const doNothing = () => {};

const isFirefox = navigator.userAgent.includes('Firefox');

const defaultProps: Omit<FirstRunProps, 'story'> = {
  access: { kind: 'click' },
  isDetectionOn: true,
  isRefused: false,
  // Firefox puts it into the toolbar by itself.
  button: isFirefox ? 'shown' : 'pin',
  shortcuts: [makeCommand('clip-article', 'Alt+Shift+K'), makeCommand('highlight-with-note', '')],
  step: 'new',
  problem: null,
  onAccess: doNothing,
  onChangeShortcuts: doNothing,
  onClip: doNothing,
  onOpenLibrary: doNothing,
  onRoot: doNothing,
};

/** The page with a highlight in its story. */
function HighlightedFirstRun() {
  const story = makeSampleStory();
  const passage = makePassage(story.standfirst ?? '');
  const highlight = makePlaced(makeAnnotation('story', { passage }), makeFoundPlace(1));
  const { onReaderRoot } = usePaintedQuotes([highlight]);
  return (
    <FirstRunView
      {...defaultProps}
      {...{ story, step: 'highlighted', button: null, shortcuts: [], onRoot: onReaderRoot }}
    />
  );
}

function makeFirstRunState(name: string, change: Partial<FirstRunProps>): GalleryState {
  return {
    name: `first-run-${name}`,
    // 640: 1280 px at 200 %.
    widths: [1280, 640, 320],
    height: 900,
    render: () => <FirstRunView {...defaultProps} story={makeSampleStory()} {...change} />,
  };
}

/** The page that opens at installation. */
export const firstRunStates: readonly GalleryState[] = [
  makeFirstRunState('new', {}),
  makeFirstRunState('refused', { isRefused: true, button: isFirefox ? 'pin-firefox' : 'pin' }),
  makeFirstRunState('clipped', { access: { kind: 'all' }, button: 'shown', step: 'clipped' }),
  { ...makeFirstRunState('highlighted', {}), render: () => <HighlightedFirstRun /> },
  makeFirstRunState('one-site', { access: { kind: 'sites', sites: ['ledger.example'] } }),
  makeFirstRunState('detection-off', { access: { kind: 'all' }, isDetectionOn: false }),
  makeFirstRunState('failed', { problem: { code: 'disk-full', detail: null } }),
  makeFirstRunState('history-off', { problem: { code: 'history-off', detail: null } }),
];
