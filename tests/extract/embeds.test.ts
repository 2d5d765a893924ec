import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { replaceEmbed } from '../../core/extract/page/copy-embed';

const base = 'https://courier.example/a';

/** Replaces a frame and returns the resulting HTML. */
function convert(frame: string): string {
  const { body } = new JSDOM(`<body>${frame}</body>`).window.document;
  const element = body.querySelector('iframe');
  if (!element) throw new Error('no frame');
  replaceEmbed(element, base);
  return body.innerHTML;
}

const makeQuote = (url: string, text: string) =>
  `<blockquote data-embed=""><p><a href="${url}">${text}</a></p></blockquote>`;

describe('replaceEmbed', () => {
  it('replaces a frame with a quote that links to its content', () => {
    expect(
      convert('<iframe src="//video.example/embed/55" title="Swan stops a hearse"></iframe>'),
    ).toBe(makeQuote('https://video.example/embed/55', 'Swan stops a hearse'));
    expect(
      convert(
        '<iframe data-src="https://toot.example/@ida/88/embed" title="Post by Ida Holm"></iframe>',
      ),
    ).toBe(makeQuote('https://toot.example/@ida/88/embed', 'Post by Ida Holm'));
  });

  it('links to the post if the frame URL contains its URL', () => {
    const source =
      'https://faces.example/plugins/post.php?href=https%3A%2F%2Ffaces.example%2Fp%2F31';
    expect(convert(`<iframe src="${source}"></iframe>`)).toBe(
      makeQuote('https://faces.example/p/31', 'faces.example'),
    );
  });

  it.each(['Video player', 'Tube video player', 'YouTube video'])(
    'names the link after the host if the title is generic: %s',
    (title) => {
      expect(
        convert(`<iframe src="https://www.video.example/embed/55" title="${title}"></iframe>`),
      ).toBe(makeQuote('https://www.video.example/embed/55', 'video.example'));
    },
  );

  it.each([
    '<iframe src="https://letters.example/embed/newsletter" title="Sign up"></iframe>',
    '<iframe src="https://ads.example/embed/7" title="Advertisement"></iframe>',
    '<iframe src="https://talk.example/embed/comments" title="Comments"></iframe>',
    '<iframe src="https://courier.example/weather" title="Weather"></iframe>',
    '<iframe src="https://video.example/embed/55"></iframe>',
    '<iframe src="javascript:void(0)" title="A video"></iframe>',
    '<iframe title="A video"></iframe>',
  ])('removes a frame that is not a post: %s', (frame) => {
    expect(convert(frame)).toBe('');
  });
});
