import { describe, expect, it } from 'vitest';
import { labelRuns } from '../../bench/train/story/label-runs';

const first = 'The lamp went out at nine and the harbour was dark until the tide turned again.';
const second =
  'Nobody had thought to bring oil, the keeper said, because nobody ever had to before.';

describe('labelRuns', () => {
  it('finds the runs of the story in order and leaves what stands around them', () => {
    const runs = ['Menu', first, 'Read also: a boat for two', 'Darkness', second, 'Log in'];
    const labels = labelRuns(runs, `${first}\n\nDarkness\n\n${second}`);
    expect(labels.map((label) => label > 0.5)).toEqual([false, true, false, true, true, false]);
  });

  it('labels the paragraph in its place and not a teaser with the same text', () => {
    const runs = [second, 'Home', first, 'and so it went', second, second];
    const labels = labelRuns(runs, `${first}\n\nand so it went\n\n${second}`);
    expect(labels.filter((label) => label > 0.5)).toHaveLength(3);
    expect(labels[0]).toBe(0);
  });

  it('returns half a label for a run that is half story', () => {
    const [label] = labelRuns(
      [`${first} Click here to read on in the app of the Harbour Post today`],
      first,
    );
    expect(label).toBeGreaterThan(0.4);
    expect(label).toBeLessThan(0.8);
  });

  it('aligns a language without spaces by its letters', () => {
    const truth = '港の灯りは九時に消え、潮が変わるまで暗いままだった。';
    expect(labelRuns(['ログイン', truth], truth).map((label) => label > 0.5)).toEqual([
      false,
      true,
    ]);
  });
});
