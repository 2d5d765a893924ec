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
  it('draws every kind of block as the element that it is', () => {
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

  it('opens links apart and tells the other side nothing', () => {
    draw(quayArticle);
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'the minutes of the meeting',
    });

    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('draws images from storage, with their captions', () => {
    draw(quayArticle);
    const image = screen.getByRole<HTMLImageElement>('img', { name: crane });

    expect(image.src).toBe(sampleSource);
    expect(screen.getByRole('figure').textContent).toBe(
      'The north crane was greased once a year. Photo: Ida Holm',
    );
  });

  it('names no address of the web where an image is not kept', () => {
    const { container } = draw(quayArticle, missingImages(null));

    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('group').textContent).toContain(crane);
    expect(screen.getByRole('status').textContent).toContain('harbourledger.example');
    expect(screen.getByRole('figure').textContent).toContain('greased once a year');
  });

  it('loads an image on a click, once, and puts the focus on it', async () => {
    const load = vi.fn(async () => ({ source: sampleSource }));
    draw(quayArticle, { ...missingImages(null), load });
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));

    expect(screen.getByRole('status').textContent).toContain('Loading');
    const image = await screen.findByRole('img', { name: crane });
    expect(document.activeElement).toBe(image);
    expect(load).toHaveBeenCalledOnce();
  });

  it('says why an image did not come, and offers another try where that can help', async () => {
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

  it('offers no button for an image that would be refused, and says why', () => {
    draw(quayArticle, missingImages(null, { missed: 'private-network' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('private network');
  });

  it('shows an image that is kept while its place is read', async () => {
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

  it('says so when what was kept cannot be drawn', async () => {
    draw(quayArticle);
    fireEvent.error(screen.getByRole('img', { name: crane }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('not an image'));
  });

  it('gives a text for marks to which a missing image adds nothing', () => {
    const { container } = draw(quayArticle);
    const textIn = (root: Element | null) => root && readText(root).text;
    const whole = textIn(container.querySelector('.reader__body'));
    cleanup();
    const without = draw(quayArticle, missingImages(null)).container;

    expect(textIn(without.querySelector('.reader__body'))).toBe(whole);
  });

  it('draws no link and no image of any other kind, whatever is stored', () => {
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

  it('says the language and direction of the story', () => {
    draw(arabicArticle);
    const article = screen.getByRole('article');

    expect(article.lang).toBe('ar');
    expect(article.dir).toBe('rtl');
  });

  it('draws a lead image that opens the body only once', () => {
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

  it('draws a lead image once that the body shows in another size', () => {
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

  it('names a story without a headline by its address', () => {
    draw({ ...quayArticle, headline: ' ', url: 'https://www.ledger.example/2026/quay/' });

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('ledger.example/2026/quay');
  });

  it('says that a preview is only the beginning', () => {
    draw({ ...quayArticle, completeness: 'preview' });

    expect(screen.getByText(/has only the beginning/)).toBeDefined();
  });

  it('hands over the element of the text, anew for another article, and null at the end', () => {
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

it('keeps date and length whole beside a publisher that is written from right to left', () => {
  const { container } = draw(arabicArticle);
  const parts = [...container.querySelectorAll('.reader__meta bdi')].map(
    (part) => part.textContent,
  );

  expect(parts).toEqual([arabicArticle.publisher, '12 November 2026', '1 min']);
});
