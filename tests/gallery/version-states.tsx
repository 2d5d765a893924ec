import { DifferenceView } from '../../components/versions/DifferenceView';
import { VersionsView } from '../../components/versions/VersionsView';
import { findDifference } from '../../core/diff';
import { quayArticle } from '../components/sample-articles';
import { arabicComparison, hallComparison } from '../components/sample-versions';
import { now, twoVersions } from '../components/samples';
import { clickControl, type GalleryState, settle } from './state';

const doNothing = () => {};
const makeJapaneseArticle = (value: string) => ({
  ...quayArticle,
  language: 'ja',
  body: {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  },
});

function makeVersionsState(
  name: string,
  change: Partial<Parameters<typeof VersionsView>[0]>,
  options: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `versions-${name}`,
    widths: [280, 400, 900],
    height: 720,
    render: () => (
      <main>
        <VersionsView
          comparison={hallComparison}
          versions={twoVersions}
          hasPage
          now={now}
          onChoose={doNothing}
          onClose={doNothing}
          {...change}
        />
      </main>
    ),
    ...options,
  };
}

export const versionStates: readonly GalleryState[] = [
  makeVersionsState('comparison', {}),
  makeVersionsState(
    'sixth-change',
    {},
    {
      widths: [400],
      async act(root) {
        for (let count = 0; count < 6; count += 1) {
          clickControl(root, '[aria-keyshortcuts=n]');
          await settle(20);
        }
      },
    },
  ),
  makeVersionsState(
    'computing',
    { comparison: { ...hallComparison, difference: null } },
    { widths: [400] },
  ),
  makeVersionsState(
    'no-changes',
    {
      comparison: {
        ...hallComparison,
        difference: findDifference(quayArticle, quayArticle),
        headlines: [],
      },
    },
    { widths: [400] },
  ),
  makeVersionsState(
    'arabic',
    { comparison: arabicComparison },
    { isRtl: true, widths: [280, 900] },
  ),
  {
    name: 'versions-japanese',
    widths: [400],
    height: 400,
    render: () => (
      <main>
        <DifferenceView
          language="ja"
          difference={findDifference(
            makeJapaneseArticle('市議会は火曜日に古い鉄橋を二年間閉鎖することを決めた。'),
            makeJapaneseArticle('市議会は水曜日に古い鉄橋を三年間閉鎖することを決めた。'),
          )}
        />
      </main>
    ),
  },
];
