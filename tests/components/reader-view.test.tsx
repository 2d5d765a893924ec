// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ClipImages,
  ClipImagesContext,
  type LoadedImage,
} from '../../components/reader/clip-images';
import { ReaderView } from '../../components/reader/ReaderView';
import { readText } from '../../core/anchor';
import type { Article } from '../../core/model';
import { arabicArticle, paragraph, quayArticle, text } from './sample-articles';
import { missingImages, sampleImages, sampleSource } from './sample-images';

afterEach(cleanup);

const crane = 'A crane over an empty quay at dawn';

function draw(article: Article, images: ClipImages = sampleImages) {
  const onRoot = vi.fn<(root: HTMLElement | null) => void>();
  const reader = (shown: Article) => (
    <ClipImagesContext.Provider value={images}>
      <ReaderView article={shown} showHeadline onRoot={onRoot} />
    </ClipImagesContext.Provider>
  );
  const view = render(reader(article));
  return { onRoot, ...view, rerender: (next: Article) => view.rerender(reader(next)) };
}

describe('the reader', () => {
  it('renders every kind of block as its HTML element', () => {
    const { container } = draw(quayArticle);
    const outline = [...(container.querySelector('.reader__body')?.children ?? [])].map((block) =>
      block.tagName.toLowerCase(),
    );

    expect(outline).toEqual([
      'p',
      'p',
      'figure',
      'h3',
      'p',
      'section',
      'ol',
      'blockquote',
      'hr',
      'p',
      'pre',
      'p',
    ]);
    expect(container.querySelectorAll('ol > li > ul > li')).toHaveLength(2);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Part of the work',
      'Planned',
      'Spent',
    ]);
    expect(container.querySelector('em')?.textContent).toBe('Nobody');
    expect(container.querySelector('strong')?.textContent).toBe('1,150 crowns');
  });

  it('opens links in a new tab without a referrer', () => {
    draw(quayArticle);
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'the minutes of the meeting',
    });

    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('renders stored images, with their captions', () => {
    draw(quayArticle);
    const image = screen.getByRole<HTMLImageElement>('img', { name: crane });

    expect(image.src).toBe(sampleSource);
    expect(screen.getByRole('figure').textContent).toBe(
      'The north crane was greased once a year. Photo: Ida Holm',
    );
  });

  it('contains no web address if an image is not stored', () => {
    const { container } = draw(quayArticle, missingImages(null));

    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('group').textContent).toContain(crane);
    expect(screen.getByRole('status').textContent).toContain('harbourledger.example');
    expect(screen.getByRole('figure').textContent).toContain('greased once a year');
  });

  it('loads an image on a click, once, and focuses it', async () => {
    const load = vi.fn(async () => ({ source: sampleSource }));
    draw(quayArticle, { ...missingImages(null), load });
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));

    expect(screen.getByRole('status').textContent).toContain('Loading');
    const image = await screen.findByRole('img', { name: crane });
    expect(document.activeElement).toBe(image);
    expect(load).toHaveBeenCalledOnce();
  });

  it('explains why an image failed, and offers a retry if that can help', async () => {
    draw(quayArticle, missingImages({ missed: 'no-connection' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toContain('no connection');
    cleanup();
    draw(quayArticle, missingImages({ missed: 'too-large' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(screen.getByRole('status').textContent).toContain('too large');
  });

  it('offers no button for an image that would be rejected, and explains why', () => {
    draw(quayArticle, missingImages(null, { missed: 'private-network' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('private network');
  });

  it('shows an image that is stored while its paragraph is read', async () => {
    let keep = (_: LoadedImage | null) => {};
    draw(quayArticle, {
      ...missingImages(null),
      watch(_, onFound) {
        onFound({ missed: 'private-network' });
        keep = onFound;
      },
    });
    keep({ source: sampleSource });
    expect(await screen.findByRole('img', { name: crane })).toBeDefined();
  });

  it('reports a stored image that cannot be rendered', async () => {
    draw(quayArticle);
    fireEvent.error(screen.getByRole('img', { name: crane }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('not an image'));
  });

  it('has the same text for highlights whether or not an image is missing', () => {
    const { container } = draw(quayArticle);
    const textIn = (root: Element | null) => root && readText(root).text;
    const whole = textIn(container.querySelector('.reader__body'));
    cleanup();
    const without = draw(quayArticle, missingImages(null)).container;

    expect(textIn(without.querySelector('.reader__body'))).toBe(whole);
  });

  it('renders no other kinds of links and images, whatever is stored', () => {
    const { container } = draw({
      ...quayArticle,
      body: {
        type: 'root',
        children: [
          paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('a bad link')] }),
          {
            type: 'figure',
            children: [{ type: 'image', url: 'data:image/svg+xml,x', alt: 'bad' }],
            credit: null,
          },
        ],
      },
    });

    expect(container.textContent).toContain('a bad link');
    expect(container.querySelector('a, img')).toBeNull();
  });

  it('sets the language and direction of the story', () => {
    draw(arabicArticle);
    const article = screen.getByRole('article');

    expect(article.lang).toBe('ar');
    expect(article.dir).toBe('rtl');
  });

  it('shows a lead image that starts the body only once', () => {
    const image = { alt: 'A crane', caption: null, credit: null };
    const first = draw({
      ...quayArticle,
      image: { ...image, url: 'https://harbourledger.example/quay.jpg' },
    });
    expect(first.container.querySelectorAll('img')).toHaveLength(1);
    cleanup();
    const second = draw({
      ...quayArticle,
      image: { ...image, url: 'https://harbourledger.example/other.jpg' },
    });

    expect(second.container.querySelectorAll('img')).toHaveLength(2);
  });

  it('shows a lead image once if the body has it in another size', () => {
    const { container } = draw({
      ...quayArticle,
      image: {
        url: 'https://harbourledger.example/quay-1200x800.jpg?quality=80',
        alt: 'A crane over an empty quay at dawn',
        caption: null,
        credit: null,
      },
    });

    expect(container.querySelectorAll('img')).toHaveLength(1);
  });

  it('titles a story without a headline by its address', () => {
    draw({ ...quayArticle, headline: ' ', url: 'https://www.ledger.example/2026/quay/' });

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('ledger.example/2026/quay');
  });

  it('explains that a preview is only the beginning', () => {
    draw({ ...quayArticle, completeness: 'preview' });

    expect(screen.getByText(/has only the beginning/)).toBeDefined();
  });

  it('passes on the text element, again for another article, and null at the end', () => {
    const { onRoot, container, rerender, unmount } = draw(quayArticle);
    const root = container.querySelector('.reader__body');
    expect(onRoot.mock.calls).toEqual([[root]]);
    rerender(quayArticle);
    expect(onRoot).toHaveBeenCalledTimes(1);
    rerender(arabicArticle);
    expect(onRoot.mock.calls.slice(1)).toEqual([[null], [root]]);
    unmount();

    expect(onRoot).toHaveBeenLastCalledWith(null);
  });
});

it('isolates date and length from a right-to-left publisher name', () => {
  const { container } = draw(arabicArticle);
  const parts = [...container.querySelectorAll('.reader__meta bdi')].map(
    (part) => part.textContent,
  );

  expect(parts).toEqual([arabicArticle.publisher, '12 November 2026', '1 min']);
});
