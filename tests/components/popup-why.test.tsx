// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupWhy, type PopupWhyProps } from '../../components/popup/PopupWhy';
import { text } from '../../components/strings';
import { describeSignal } from '../../components/strings/describe-page';
import '../../components/strings/en/panels/why.ftl';
import type { Signal } from '../../core/detect';
import { type Evidence, summarise } from '../../core/model';
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

/** Eight signals for an article, each weaker than the one before. */
const signals: readonly Signal[] = signalNames
  .slice(0, 8)
  .map((name, place) => ({ name, weight: 2 - place / 10 }));

const known = (isArticle: boolean, found: readonly Signal[] = signals) =>
  ({ kind: 'known', detection: { isArticle, score: 0.9, signals: found } }) as const;

/** Opens the explanation. Returns the callbacks. */
function open(change: Partial<PopupWhyProps> = {}) {
  const onAskWhy = vi.fn();
  const props: PopupWhyProps = { summary, reasons: known(true), onAskWhy, ...change };
  const view = render(<PopupWhy {...props} />);
  const details = view.container.querySelector('details');
  if (!details) throw new Error('there is no disclosure');
  details.open = true;
  return { onAskWhy, details, view, props };
}

const shownSigns = () =>
  within(screen.getByRole('list', { name: text('why-signs-for') }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const said = () => screen.getByRole('status').textContent;
/** The rows of the table of sources, each as "label: source". */
const rows = (root: Element) =>
  [...root.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(': '),
  );

describe('the explanation in the popup', () => {
  it('asks the page only once it is opened', async () => {
    const onAskWhy = vi.fn();
    const { container } = render(
      <PopupWhy summary={summary} reasons={{ kind: 'waiting' }} onAskWhy={onAskWhy} />,
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

  it('shows progress and result in one live region, so screen readers announce both', () => {
    const { view, props } = open({ reasons: { kind: 'waiting' } });
    const status = screen.getByRole('status');
    expect(status.textContent).toBe(text('why-looking'));
    view.rerender(<PopupWhy {...props} reasons={known(true)} />);

    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('The page looks like an article.');
  });

  it.each([
    [true, summary, text('why-is-article')],
    [false, summary, text('why-is-none-with-story')],
    [true, null, text('why-is-article-without-story')],
    [false, null, text('why-is-none')],
  ])('explains the result %s beside what was found', (isArticle, found, words) => {
    open({ summary: found, reasons: known(isArticle) });

    expect(said()).toBe(words);
  });

  it('shows six signals, all on request, and six again', () => {
    open();
    expect(shownSigns()).toEqual(signals.slice(0, 6).map(({ name }) => describeSignal(name)));
    const more = screen.getByRole('button', { name: 'Show 2 more' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);

    expect(shownSigns()).toHaveLength(8);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(shownSigns()).toHaveLength(6);
  });

  it('offers no more if there are only six', () => {
    open({ reasons: known(true, signals.slice(0, 6)) });

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lists signals against separately', () => {
    open({ reasons: known(true, [...signals, { name: 'url-of-tomorrow', weight: -0.1 }]) });
    const list = screen.getByRole('list', { name: text('why-signs-against') });

    expect(list.textContent).toBe('It has the sign “url of tomorrow”.');
  });

  it('reports that there are no signals, and that the page did not answer', () => {
    const { view, props } = open({ reasons: known(false, []) });
    expect(screen.getByText(text('why-no-signs'))).toBeDefined();
    view.rerender(<PopupWhy {...props} reasons={{ kind: 'unknown' }} />);

    expect(said()).toBe(text('why-no-answer'));
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('shows where each part was found, what is missing, and what was not recorded', () => {
    const { details } = open({
      summary: { ...summary, evidence: { ...evidence, publishedAt: null } },
    });

    expect(rows(details)).toEqual([
      'Headline: The main heading',
      'Standfirst: Not found',
      'Byline: A part of the page named for it',
      'Date: Not recorded',
    ]);
    expect(screen.queryByText(text('why-preview'))).toBeNull();
  });

  it('shows the evidence of a preview', () => {
    const preview = { ...evidence, completeness: 'gate' };
    open({ summary: { ...summary, completeness: 'preview', evidence: preview } });

    expect(screen.getByText(text('why-preview'))).toBeDefined();
    expect(screen.getByText('The text is short and ends at a paywall or sign-in.')).toBeDefined();
  });

  it('reports that nothing was recorded for an old copy', () => {
    const { details } = open({ summary: { ...summary, evidence: null } });

    expect(screen.getByText(text('why-copy-not-noted'))).toBeDefined();
    expect(rows(details)).toEqual([]);
  });

  it('has a question for a page without a story, and no parts', () => {
    const { details } = open({ summary: null });

    expect(details.querySelector('summary')?.textContent).toBe(text('why-ask-nothing'));
    expect(rows(details)).toEqual([]);
    expect(screen.queryByText(text('why-copy-not-noted'))).toBeNull();
  });
});
