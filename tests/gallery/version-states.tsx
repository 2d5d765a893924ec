import { DifferenceView } from '../../components/versions/DifferenceView';
import { VersionsView } from '../../components/versions/VersionsView';
import { findDifference } from '../../core/diff';
import { quayArticle } from '../components/sample-articles';
import { arabicComparison, hallComparison } from '../components/sample-versions';
import { now, twoVersions } from '../components/samples';
import { type GalleryState, press, settle } from './state';

const nothing = () => {};
const japanese = (value: string) => ({
  ...quayArticle,
  language: 'ja',
  body: {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  },
});

function versions(
  name: string,
  change: Partial<Parameters<typeof VersionsView>[0]>,
  more: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `versions-${name}`,
    widths: [280, 400, 900],
    height: 720,
    draw: () => (
      <main>
        <VersionsView
          comparison={hallComparison}
          versions={twoVersions}
          hasPage
          now={now}
          onChoose={nothing}
          onClose={nothing}
          {...change}
        />
      </main>
    ),
    ...more,
  };
}

export const versionStates: readonly GalleryState[] = [
  versions('compared', {}),
  versions(
    'third-change',
    {},
    {
      widths: [400],
      async act(root) {
        for (let times = 0; times < 6; times++) {
          press(root, '[aria-keyshortcuts=n]');
          await settle(20);
        }
      },
    },
  ),
  versions('working', { comparison: { ...hallComparison, difference: null } }, { widths: [400] }),
  versions(
    'nothing',
    { comparison: { ...hallComparison, difference: findDifference(quayArticle, quayArticle) } },
    { widths: [400] },
  ),
  versions('arabic', { comparison: arabicComparison }, { isRtl: true, widths: [280, 900] }),
  {
    name: 'versions-japanese',
    widths: [400],
    height: 400,
    draw: () => (
      <main>
        <DifferenceView
          language="ja"
          difference={findDifference(
            japanese('市議会は火曜日に古い鉄橋を二年間閉鎖することを決めた。'),
            japanese('市議会は水曜日に古い鉄橋を三年間閉鎖することを決めた。'),
          )}
        />
      </main>
    ),
  },
];
