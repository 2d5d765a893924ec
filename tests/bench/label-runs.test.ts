import { describe, expect, it } from 'vitest';
import { labelRuns } from '../../bench/train/story/label-runs';

const first = 'The lamp went out at nine and the harbour was dark until the tide turned again.';
const second =
  'Nobody had thought to bring oil, the keeper said, because nobody ever had to before.';

describe('labelRuns', () => {
  it('labels the runs of the story, but not the runs around them', () => {
    const runs = ['Menu', first, 'Read also: a boat for two', 'Darkness', second, 'Log in'];
    const labels = labelRuns(runs, `${first}\n\nDarkness\n\n${second}`);
    expect(labels.map((label) => label > 0.5)).toEqual([false, true, false, true, true, false]);
  });

  it('labels the paragraph in its position, but not a teaser with the same text', () => {
    const runs = [second, 'Home', first, 'and so it went', second, second];
    const labels = labelRuns(runs, `${first}\n\nand so it went\n\n${second}`);
    expect(labels.filter((label) => label > 0.5)).toHaveLength(3);
    expect(labels[0]).toBe(0);
  });

  it('returns a partial label for a run that is partly story', () => {
    const [label] = labelRuns(
      [`${first} Click here to read on in the app of the Harbour Post today`],
      first,
    );
    expect(label).toBeGreaterThan(0.4);
    expect(label).toBeLessThan(0.8);
  });

  it('aligns text without spaces by characters', () => {
    const storyText = '港の灯りは九時に消え、潮が変わるまで暗いままだった。';
    expect(labelRuns(['ログイン', storyText], storyText).map((label) => label > 0.5)).toEqual([
      false,
      true,
    ]);
  });
});
