import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupWhy, type PopupWhyProps } from '../../components/popup/PopupWhy';
import { WhyDetails } from '../../components/popup/WhyDetails';
import { text } from '../../components/strings';
import { describeSignal } from '../../components/strings/describe-page';
import '../../components/strings/en/panels/why.ftl';
import '../../components/strings/en/reading/evidence.ftl';
import type { Signal } from '../../core/detect';
import { type Evidence, summarise } from '../../core/model';
import { articlePage, renderPopup } from './render-popup';
import { quayArticle } from './sample-articles';
import { signalNames } from './signal-names';

afterEach(cleanup);

const evidence: Evidence = {
  headline: 'heading',
  standfirst: null,
  authors: 'class',
  publishedAt: 'json-ld',
  completeness: null,
};
const summary = summarise({ ...quayArticle, standfirst: null, evidence });

/** Eight signals for an article, strongest first. */
const signals: readonly Signal[] = signalNames
  .slice(0, 8)
  .map((name, index) => ({ name, weight: 2 - index / 10 }));

const makeReasons = (isArticle: boolean, shownSignals: readonly Signal[] = signals) =>
  ({ kind: 'known', detection: { isArticle, score: 0.9, signals: shownSignals } }) as const;

const siteChoices = {
  site: 'haldencourier.example',
  isDetectionOn: true,
  isOffEverywhere: false,
  isBarOffEverywhere: false,
  isBarOn: false,
};

/** Renders the explanation and opens it. */
function openExplanation(change: Partial<PopupWhyProps> = {}) {
  const onAskWhy = vi.fn();
  const props: PopupWhyProps = {
    summary,
    reasons: makeReasons(true),
    whyDetails: WhyDetails,
    ...{ siteChoices, onSiteChoices: vi.fn(), onAskWhy },
    ...change,
  };
  const view = render(<PopupWhy {...props} />);
  const details = view.container.querySelector('details');
  if (!details) throw new Error('no details element');
  details.open = true;
  return { onAskWhy, details, view, props };
}

const listShownSignals = () =>
  within(screen.getByRole('list', { name: text('why-signs-for') }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const getStatus = () => screen.getByRole('status').textContent;
/** Lists the rows of the table of sources, each as "label: source". */
const listSources = (root: Element) =>
  [...root.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(': '),
  );

describe('the explanation in the popup', () => {
  it('turns detection off for the site, and the bar on again', () => {
    const onSiteChoices = vi.fn();
    openExplanation({ onSiteChoices });
    const group = within(screen.getByRole('group', { name: 'On haldencourier.example' }));
    fireEvent.click(group.getByRole('checkbox', { name: 'Detect articles' }));
    fireEvent.click(group.getByRole('checkbox', { name: 'Show the bar over selected text' }));
    expect(onSiteChoices.mock.calls).toEqual([[{ isDetectionOn: false }], [{ isBarOn: true }]]);
  });

  it('offers no detection for a site that may not be read', () => {
    openExplanation({ siteChoices: { ...siteChoices, isDetectionOn: null } });
    const names = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(names).toEqual(['Show the bar over selected text']);
  });

  it('is not needed to see that detection is off, and to turn it on', () => {
    const off = { ...siteChoices, isDetectionOn: false };
    const { onSiteChoices } = renderPopup({ page: articlePage, siteChoices: off });
    screen.getByText('Article detection is off on haldencourier.example.');
    fireEvent.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(onSiteChoices).toHaveBeenCalledWith({ isDetectionOn: true });
    cleanup();
    const everywhere = { ...off, isOffEverywhere: true };
    renderPopup({ page: articlePage, siteChoices: everywhere });
    screen.getByText('Article detection is off.');
    cleanup();
    renderPopup({ page: articlePage, siteChoices });
    expect(screen.queryByText(/^Article detection is off/)).toBeNull();
  });

  it('says that what is off everywhere is turned on everywhere', () => {
    const off = { isDetectionOn: false, isOffEverywhere: true, isBarOffEverywhere: true };
    openExplanation({ siteChoices: { ...siteChoices, ...off } });
    screen.getByLabelText('Detect articles, here and on all websites');
    screen.getByLabelText('Show the bar over selected text, here and on all websites');
  });

  it('asks the page when it is first opened, and only once', async () => {
    const onAskWhy = vi.fn();
    const { container } = render(
      <PopupWhy
        summary={summary}
        reasons={{ kind: 'waiting' }}
        whyDetails={null}
        siteChoices={null}
        onSiteChoices={vi.fn()}
        onAskWhy={onAskWhy}
      />,
    );
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    expect(onAskWhy).not.toHaveBeenCalled();
    if (details) details.open = true;

    await waitFor(() => expect(onAskWhy).toHaveBeenCalledTimes(1));
    if (details) details.open = false;
    fireEvent(details as Element, new Event('toggle'));
    expect(onAskWhy).toHaveBeenCalledTimes(1);
  });

  it('announces progress and result in one live region', () => {
    const { view, props } = openExplanation({ reasons: { kind: 'waiting' } });
    const status = screen.getByRole('status');
    expect(status.textContent).toBe(text('why-looking'));
    view.rerender(<PopupWhy {...props} reasons={makeReasons(true)} />);

    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('The page looks like an article.');
  });

  it.each([
    [true, summary, text('why-is-article')],
    [false, summary, text('why-is-none-with-story')],
    [true, null, text('why-is-article-without-story')],
    [false, null, text('why-is-none')],
  ])(
    'says whether the page looks like an article (%s) and whether a story was found',
    (isArticle, story, message) => {
      openExplanation({ summary: story, reasons: makeReasons(isArticle) });

      expect(getStatus()).toBe(message);
    },
  );

  it('shows six signals, and the others on request', () => {
    openExplanation();
    expect(listShownSignals()).toEqual(signals.slice(0, 6).map(describeSignal));
    const more = screen.getByRole('button', { name: 'Show 2 more' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);

    expect(listShownSignals()).toHaveLength(8);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(listShownSignals()).toHaveLength(6);
  });

  it('has no button for more signals if there are only six', () => {
    openExplanation({ reasons: makeReasons(true, signals.slice(0, 6)) });

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lists signals against an article separately', () => {
    openExplanation({
      reasons: makeReasons(true, [...signals, { name: 'url-of-tomorrow', weight: -0.1 }]),
    });
    const list = screen.getByRole('list', { name: text('why-signs-against') });

    expect(list.textContent).toBe(text('why-unnamed-signal'));
  });

  it('says that there are no signals, or that the page did not answer', () => {
    const { view, props } = openExplanation({ reasons: makeReasons(false, []) });
    expect(screen.getByText(text('why-no-signs'))).toBeDefined();
    view.rerender(<PopupWhy {...props} reasons={{ kind: 'unknown' }} />);

    expect(getStatus()).toBe(text('why-no-answer'));
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('shows the source of each field, whether the page agrees, and how often that is right', () => {
    const { details } = openExplanation({
      summary: {
        ...summary,
        evidence: {
          ...evidence,
          publisher: 'open-graph',
          section: 'json-ld',
          publishedAt: 'json-ld',
          confirmed: ['headline', 'publishedAt'],
          certainty: { headline: 98, authors: 80, publishedAt: 79 },
        },
      },
    });

    expect(listSources(details)).toEqual([
      'Headline: The main heading, same as in the page’s codeAlmost always right',
      'Authors: Text the page styles as suchUsually right',
      'Publisher: What the page tells social networks',
      'First published: What the page tells search engines, same as shown on the pageRight more often than not',
      'Section: What the page tells search engines',
      'Left empty: Standfirst · Source · Last updated · Lead image',
    ]);
    expect(screen.getByText(text('evidence-measured'))).toBeDefined();
    expect(screen.queryByText(text('why-preview'))).toBeNull();
  });

  it('says that a source was not recorded if an older version read the page', () => {
    const { details } = openExplanation();

    expect(listSources(details)).toEqual([
      'Headline: The main heading',
      'Authors: Text the page styles as such',
      'Publisher: Not recorded',
      'First published: What the page tells search engines',
      'Section: Not recorded',
      'Left empty: Standfirst · Source · Last updated · Lead image',
    ]);
    expect(screen.queryByText(text('evidence-measured'))).toBeNull();
  });

  it('does not say of a selection that fields were not found, because they were not read', () => {
    const { details } = openExplanation({ summary: { ...summary, completeness: 'selection' } });

    expect(listSources(details).some((row) => row.startsWith('Left empty'))).toBe(false);
  });

  it('says that a part was left out because it is uncertain', () => {
    const { details } = openExplanation({
      summary: summarise({
        ...quayArticle,
        authors: [],
        standfirst: null,
        evidence: { ...evidence, authors: null, uncertain: ['authors'] },
      }),
    });

    expect(listSources(details)).toContain('Authors: Left out as uncertain');
    expect(listSources(details)).toContain(
      'Left empty: Standfirst · Source · Last updated · Lead image',
    );
  });

  it('says that a part was corrected by the user', () => {
    const corrected = { ...evidence, headline: null, authors: null };
    const { details } = openExplanation({
      summary: summarise({ ...quayArticle, authors: [], evidence: corrected }),
      corrected: ['headline', 'authors'],
    });
    expect(listSources(details).filter((row) => row.endsWith('Corrected by you'))).toEqual([
      'Headline: Corrected by you',
      'Authors: Corrected by you',
    ]);
  });

  it('says that a lead image was removed by the user', () => {
    const { details } = openExplanation({
      summary: { ...summary, image: null, evidence: { ...evidence, image: 'image' } },
    });
    expect(listSources(details)).toContain('Lead image: Corrected by you');
  });

  it('shows why a story is considered a preview', () => {
    const preview = { ...evidence, completeness: 'gate' };
    openExplanation({ summary: { ...summary, completeness: 'preview', evidence: preview } });

    expect(screen.getByText(text('why-preview'))).toBeDefined();
    expect(screen.getByText('The text is short and ends at a paywall or sign-in.')).toBeDefined();
  });

  it('says that sources were not recorded for an old clip', () => {
    const { details } = openExplanation({ summary: { ...summary, evidence: null } });

    expect(screen.getByText(text('evidence-copy-not-noted'))).toBeDefined();
    expect(listSources(details)).toEqual([]);
  });

  it('asks why nothing was found if the page has no story, and lists no sources', () => {
    const { details } = openExplanation({ summary: null });

    expect(details.querySelector('summary')?.textContent).toBe(text('why-ask-nothing'));
    expect(listSources(details)).toEqual([]);
    expect(screen.queryByText(text('evidence-copy-not-noted'))).toBeNull();
  });
});
