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
import { arabicArticle, makeParagraph, makeText, quayArticle } from './sample-articles';
import { missingImages, sampleImages, sampleSource } from './sample-images';

afterEach(cleanup);

const craneAlt = 'A crane over an empty quay at dawn';

function renderReader(article: Article, images: ClipImages = sampleImages) {
  const onRoot = vi.fn<(root: HTMLElement | null) => void>();
  const createReader = (shown: Article) => (
    <ClipImagesContext.Provider value={images}>
      <ReaderView article={shown} showHeadline onRoot={onRoot} />
    </ClipImagesContext.Provider>
  );
  const view = render(createReader(article));
  return { onRoot, ...view, rerender: (next: Article) => view.rerender(createReader(next)) };
}

describe('the reader', () => {
  it('shows both dates of an article that was changed long after its publication', () => {
    const publishedAt = '2019-03-12T08:00:00Z';
    const { rerender } = renderReader({
      ...quayArticle,
      publishedAt,
      modifiedAt: '2026-06-04T10:00:00Z',
    });
    expect(screen.getByText(/12 March 2019, updated 4 June 2026/)).toBeTruthy();
    rerender({ ...quayArticle, publishedAt, modifiedAt: '2019-03-13T10:00:00Z' });
    expect(screen.queryByText(/changed/)).toBeNull();
  });

  it('shows when an article was updated if its publication date is unknown', () => {
    renderReader({ ...quayArticle, publishedAt: null, modifiedAt: '2025-12-11T08:00:00+01:00' });
    expect(screen.getByText('Updated 11 December 2025')).toBeTruthy();
  });

  it('calls a selection without words an image, and shows no reading time', () => {
    const { rerender } = renderReader({ ...quayArticle, completeness: 'selection' });
    expect(screen.getByText(/^Selection from the page/)).toBeDefined();
    expect(screen.getByText(/\bmin\b/)).toBeDefined();
    const children = quayArticle.body.children.filter(({ type }) => type === 'figure');
    expect(children).not.toEqual([]);
    rerender({ ...quayArticle, completeness: 'selection', body: { type: 'root', children } });
    expect(screen.getByText(/^Image from the page/)).toBeDefined();
    expect(screen.queryByText(/\bmin\b/)).toBeNull();
  });

  it('says at the top that it has only the beginning', () => {
    const { container } = renderReader({ ...quayArticle, completeness: 'preview' });
    const notice = screen.getByText(/the rest of the article wasn’t saved/);
    const body = container.querySelector('.reader__body') as HTMLElement;
    expect(notice.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it.each([
    ['https://harbourledger.example/alden/quay', /^Only the link to this page is saved/],
    [
      'https://harbourledger.example/alden/Budget.PDF?page=2',
      /^Only the link to this PDF is saved/,
    ],
  ])(
    'says that only the link is saved, and does not promise the text of a PDF: %s',
    (url, notice) => {
      renderReader({ ...quayArticle, url, completeness: 'link' });
      expect(screen.getByText(notice)).toBeDefined();
      const link = screen.getByRole('link', { name: /^harbourledger\.example/ });
      expect(link.getAttribute('href')).toBe(url);
    },
  );

  it('says at the top that it is a selection', () => {
    renderReader({ ...quayArticle, completeness: 'selection' });
    expect(screen.getByText(/^Selection from the page/)).toBeDefined();
  });

  it('renders every kind of block as its HTML element', () => {
    const { container } = renderReader(quayArticle);
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
    renderReader(quayArticle);
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'the minutes of the meeting',
    });

    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('renders stored images, with their captions', () => {
    renderReader(quayArticle);
    const image = screen.getByRole<HTMLImageElement>('img', { name: craneAlt });

    expect(image.src).toBe(sampleSource);
    expect(screen.getByRole('figure').textContent).toBe(
      'The north crane was greased once a year. Photo: Ida Holm',
    );
  });

  it('renders a placeholder without a web address if an image is not stored', () => {
    const { container } = renderReader(quayArticle, missingImages(null));

    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('group', { name: /not saved/ }).textContent).toContain(craneAlt);
    expect(screen.getByRole('status').textContent).toContain('harbourledger.example');
    expect(screen.getByRole('figure').textContent).toContain('greased once a year');
  });

  it('loads an image once when its button is clicked, and focuses the image', async () => {
    const load = vi.fn(async () => ({ source: sampleSource }));
    renderReader(quayArticle, { ...missingImages(null), load });
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));

    expect(screen.getByRole('status').textContent).toContain('Loading');
    const image = await screen.findByRole('img', { name: craneAlt });
    expect(document.activeElement).toBe(image);
    expect(load).toHaveBeenCalledOnce();
  });

  it('explains why an image failed to load, and offers a retry only if that can help', async () => {
    renderReader(quayArticle, missingImages({ missed: 'no-connection' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toContain('no connection');
    cleanup();
    renderReader(quayArticle, missingImages({ missed: 'too-large' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load image' }));
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(screen.getByRole('status').textContent).toContain('too large');
  });

  it('explains why an image would be rejected, without a load button', () => {
    renderReader(quayArticle, missingImages(null, { missed: 'private-network' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('private network');
  });

  it('shows an image that is stored after the text was rendered', async () => {
    let reportImage = (_: LoadedImage | null) => {};
    renderReader(quayArticle, {
      ...missingImages(null),
      watch(_, onFound) {
        onFound({ missed: 'private-network' });
        reportImage = onFound;
      },
    });
    reportImage({ source: sampleSource });
    expect(await screen.findByRole('img', { name: craneAlt })).toBeDefined();
  });

  it('says if a stored image cannot be rendered', async () => {
    renderReader(quayArticle);
    fireEvent.error(screen.getByRole('img', { name: craneAlt }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('can’t be shown as an image'),
    );
  });

  it('has the same text for anchoring whether or isn’t an image is missing', () => {
    const { container } = renderReader(quayArticle);
    const readRootText = (root: Element | null) => root && readText(root).text;
    const textWithImage = readRootText(container.querySelector('.reader__body'));
    cleanup();
    const { container: containerWithoutImage } = renderReader(quayArticle, missingImages(null));

    expect(readRootText(containerWithoutImage.querySelector('.reader__body'))).toBe(textWithImage);
  });

  it('renders no links and images with unsafe addresses, even if they are stored', () => {
    const { container } = renderReader({
      ...quayArticle,
      body: {
        type: 'root',
        children: [
          makeParagraph({
            type: 'link',
            url: 'javascript:alert(1)',
            children: [makeText('a bad link')],
          }),
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

  it('sets the language and text direction of the story', () => {
    renderReader(arabicArticle);
    const article = screen.getByRole('article');

    expect(article.lang).toBe('ar');
    expect(article.dir).toBe('rtl');
  });

  it('shows the lead image once if the body starts with it', () => {
    const image = { alt: 'A crane', caption: null, credit: null };
    const first = renderReader({
      ...quayArticle,
      image: { ...image, url: 'https://harbourledger.example/quay.jpg' },
    });
    expect(first.container.querySelectorAll('img')).toHaveLength(1);
    cleanup();
    const second = renderReader({
      ...quayArticle,
      image: { ...image, url: 'https://harbourledger.example/other.jpg' },
    });

    expect(second.container.querySelectorAll('img')).toHaveLength(2);
  });

  it('shows the lead image once if the body starts with another size of it', () => {
    const { container } = renderReader({
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

  it('shows the address as the title of a story without a headline', () => {
    renderReader({ ...quayArticle, headline: ' ', url: 'https://www.ledger.example/2026/quay/' });

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('ledger.example/2026/quay');
  });

  it('explains that a preview is only the beginning', () => {
    renderReader({ ...quayArticle, completeness: 'preview' });

    expect(screen.getByText(/the rest of the article wasn’t saved/)).toBeDefined();
  });

  it('passes on the root element of each article, and null when it is removed', () => {
    const { onRoot, container, rerender, unmount } = renderReader(quayArticle);
    const root = container.querySelector('.reader');
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
  const { container } = renderReader(arabicArticle);
  const parts = [...container.querySelectorAll('.reader__meta bdi')].map(
    (part) => part.textContent,
  );

  expect(parts).toEqual([arabicArticle.publisher, '23 October 2026', '1 min']);
});
