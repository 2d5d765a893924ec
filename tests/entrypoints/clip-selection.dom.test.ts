import { beforeEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../components/strings';
import '../../components/strings/en/base/failures.ftl';
import { type Clip, fail, succeed } from '../../core/model';
import { plainText } from '../../core/text';
import { notices } from '../../entrypoints/page-controller/notices/notices';
import { makeArticle } from '../storage/samples';
import { openPage, select } from './page-of-clip-saver';

describe('clipping the selection of a page', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/notices');
    document.title = 'Notices of the week';
    document.body.innerHTML = '<p>The first boat leaves at five, and dogs stay home.</p>';
    getSelection()?.removeAllRanges();
  });

  it('says that an image was not found, not that nothing is selected', async () => {
    const { saver, saved, shown } = openPage();
    const url = 'https://adverts.example/in-a-frame.png';
    expect(await saver.saveImage(url)).toEqual(fail('image-not-found'));
    expect(shown).toMatchObject([{ message: text('failures-image-not-found.happened') }]);
    expect(saved).toEqual([]);
  });

  it.each([
    'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    'blob:https://coast.example/5d3c5c9a',
  ])('says that an image without an address cannot be saved: %s', async (url) => {
    document.body.innerHTML = `<img src="${url}" alt="The gate" width="600" height="400">`;
    const { saver, saved, shown } = openPage();
    expect(await saver.saveImage(url)).toEqual(fail('image-embedded'));
    expect(shown).toMatchObject([{ message: text('failures-image-embedded.happened') }]);
    expect(saved).toEqual([]);
  });

  it('says that only the address is saved of an image that could not be fetched', async () => {
    const url = 'https://coast.example/gate.png';
    document.body.innerHTML = `<img src="${url}" alt="The gate">`;
    const { saver, saved, shown, background } = openPage();
    await saver.saveImage(url);
    background.isImageStored.mockResolvedValue(succeed(false));
    await saver.saveImage(url);
    expect(background.isImageStored).toHaveBeenCalledWith({ clipId: 'id-1', url });
    expect(saved).toHaveLength(2);
    expect(shown.map(({ message }) => message)).toEqual([
      'Image clipped to your library.',
      'Only the image’s address was saved, not the image.',
    ]);
  });

  it('says that an image is still loading, rather than that it was saved', async () => {
    vi.useFakeTimers();
    const url = 'https://coast.example/gate.png';
    document.body.innerHTML = `<img src="${url}" alt="The gate">`;
    const { saver, shown, background } = openPage();
    background.isImageStored.mockReturnValue(new Promise(() => {}));
    const saving = saver.saveImage(url);
    await vi.advanceTimersByTimeAsync(5000);
    await saving;
    vi.useRealTimers();
    expect(shown.at(-1)?.message).toBe('Clipped to your library. The image is still loading.');
  });

  it('saves what is selected, says so, and can be undone', async () => {
    const { saver, saved, shown, layer, background } = openPage();
    select('boat leaves at five');
    expect((await saver.saveSelection()).ok).toBe(true);
    expect(saved.map(({ article }) => [article.completeness, plainText(article.body)])).toEqual([
      ['selection', 'boat leaves at five'],
    ]);
    expect(layer.setClip).toHaveBeenCalledWith(expect.objectContaining({ id: 'id-1' }));
    expect(shown).toMatchObject([
      { message: 'Selection clipped to your library.', detail: 'Notices of the week' },
    ]);
    shown[0]?.action?.onAct();
    expect(background.deleteClip).toHaveBeenCalledWith({ clipId: 'id-1' });
  });

  it('saves another selection with ids of its own, whose undo does not delete the clip', async () => {
    const { saver, saved, shown, layer, background } = openPage({ isSaved: true });
    for (const text of ['boat', 'dogs']) {
      select(text);
      await saver.saveSelection();
    }
    expect(saved.map(({ versionId }) => versionId)).toEqual(['id-2', 'id-4']);
    expect(layer.load).toHaveBeenCalledTimes(2);
    expect(shown.at(-1)?.message).toBe('Selection added to this page’s clip.');
    shown.at(-1)?.action?.onAct();
    await vi.waitFor(() => expect(shown).toHaveLength(3));
    expect(background.undoVersion).toHaveBeenCalledWith({ clipId: 'id-3', versionId: 'id-4' });
    expect(background.deleteClip).not.toHaveBeenCalled();
    expect(shown.at(-1)?.message).toBe('Removed from this page’s clip.');
    shown.at(-1)?.action?.onAct();
    await vi.waitFor(() => expect(shown).toHaveLength(4));
    expect(saved.map(({ article }) => plainText(article.body))).toEqual(['boat', 'dogs', 'dogs']);
    expect(shown.at(-1)?.message).toBe('Selection added to this page’s clip.');
  });

  it('says that the clip of a saved article contains an image', async () => {
    const url = 'https://coast.example/boat.png';
    document.body.innerHTML = `<img src="${url}" alt="The gate">`;
    const stored = makeArticle({ image: { url, alt: '', caption: null, credit: null } });
    const { saver, shown } = openPage({ isSaved: true, saved: 'full', stored });
    await saver.saveImage(url);
    expect(shown).toMatchObject([
      { message: 'Already in this page’s clip.', action: { label: 'Show in library' } },
    ]);
  });

  it('shows the clip of a saved article that an image is not added to', async () => {
    const url = 'https://coast.example/gate.png';
    document.body.innerHTML = `<img src="${url}" alt="The gate">`;
    const { saver, shown, background } = openPage({ isSaved: true, saved: 'full' });
    await saver.saveImage(url);
    expect(shown).toMatchObject([
      {
        message: 'Not clipped: this article is already in your library.',
        detail: 'Your clip doesn’t contain this image.',
        action: { label: 'Show in library' },
      },
    ]);
    shown[0]?.action?.onAct();
    expect(background.openClip).toHaveBeenCalledWith({ clipId: 'id-1' });
  });

  it('says so if the clip contains the selection already', async () => {
    const { saver, shown, background } = openPage({ isSaved: true, isAdded: false });
    select('boat');
    expect((await saver.saveSelection()).ok).toBe(true);
    expect(shown).toMatchObject([
      { message: 'Already in this page’s clip.', action: { label: 'Show in library' } },
    ]);
    shown[0]?.action?.onAct();
    expect(background.openClip).toHaveBeenCalledWith({ clipId: 'id-1' });
  });

  it('says that a saved article is not replaced, and highlights the selection instead', async () => {
    const { saver, shown, background } = openPage({ isSaved: true, saved: 'full' });
    select('dogs stay home');
    await saver.saveSelection();
    getSelection()?.removeAllRanges();
    expect(shown).toMatchObject([
      { message: 'Not clipped: this article is already in your library.' },
    ]);
    shown[0]?.action?.onAct();
    await vi.waitFor(() => expect(background.addAnnotation).toHaveBeenCalled());
    expect(background.addAnnotation).toHaveBeenCalledWith(
      expect.objectContaining({
        clipId: 'known',
        passage: expect.objectContaining({
          quote: expect.objectContaining({ exact: 'dogs stay home' }),
        }),
      }),
    );
  });

  it('saves nothing if nothing is selected, and says what to do', async () => {
    const { saver, saved, shown } = openPage();
    expect(await saver.saveSelection()).toMatchObject({ failure: { code: 'nothing-selected' } });
    expect(saved).toEqual([]);
    expect(shown).toMatchObject([
      {
        message: 'No selected text was found.',
        detail: expect.stringMatching(/^Select some text/),
      },
    ]);
  });

  it("says that a PDF cannot be read in Chromium's viewer", async () => {
    const { saver, shown } = openPage();
    const type = vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    expect(await saver.saveSelection()).toEqual(fail('pdf'));
    type.mockRestore();
    expect(shown).toMatchObject([{ message: 'Pressmark can’t read PDF files.' }]);
  });

  it('says that text in a web component cannot be read', async () => {
    const { saver, shown } = openPage();
    const root = document.body.appendChild(document.createElement('div')).attachShadow({
      mode: 'open',
    });
    root.append('The gulls stay');
    getSelection()?.selectAllChildren(root);
    vi.spyOn(Selection.prototype, 'toString').mockReturnValueOnce('The gulls stay');
    expect(await saver.saveSelection()).toMatchObject({ failure: { code: 'nothing-selected' } });
    expect(shown).toMatchObject([{ message: expect.stringMatching(/can’t read\.$/) }]);
  });

  it('does not highlight a range without words', async () => {
    const { saver } = openPage();
    const added = await saver.addHighlight(document.createRange(), {
      colour: 'sun',
      note: '',
      tags: [],
    });
    expect(added).toMatchObject({ failure: { code: 'nothing-selected' } });
  });

  it('saves nothing if the page navigates while it is read', async () => {
    const { saver, saved } = openPage({ onLoad: () => history.replaceState(null, '', '/other') });
    select('boat');
    expect(await saver.saveSelection()).toMatchObject({ failure: { code: 'page-gone' } });
    expect(saved).toEqual([]);
  });
});

it.each([
  ['is new or comes from the bin', true, false, 'Clipped to your library.', true],
  ['had only a selection or a link', false, true, 'Clipped to your library.', false],
  ['has the article already', false, false, 'Already in your library.', false],
])('says what was saved of a page whose clip %s', (_, created, isAdded, message, hasUndo) => {
  const clip = { summary: { completeness: 'full', headline: 'Notices' } } as Clip;
  const notice = notices.saved({ clip, created }, () => {}, isAdded);
  expect([notice.message, notice.action !== null]).toEqual([message, hasUndo]);
});

it('saves the story once if the shortcut is pressed twice at once', async () => {
  const { saver, saved, shown } = openPage({ saved: 'full', known: null });
  const [first, second] = await Promise.all([saver.save(), saver.save()]);
  expect(saved).toHaveLength(1);
  expect(shown).toHaveLength(1);
  expect(first).toMatchObject({ ok: true, value: { created: true } });
  expect(second).toMatchObject({ ok: true, value: { created: false, clip: { id: 'id-1' } } });
});

it('offers to save the text of a known page that has changed, with undo and redo', async () => {
  const story = succeed(makeArticle({ headline: 'Notices of next week' }));
  const { saver, shown, background } = openPage({
    saved: 'full',
    isSaved: true,
    isAdded: false,
    story,
  });
  await saver.save();
  expect(shown).toMatchObject([
    {
      message: 'This article differs from the version you last saved.',
      action: { label: 'Save this version' },
      tone: 'open',
    },
  ]);
  const act = async (message: string) => {
    shown.at(-1)?.action?.onAct();
    await vi.waitFor(() => expect(shown.at(-1)?.message).toBe(message));
  };
  await act('New version saved.');
  const [ids] = background.saveVersion.mock.lastCall ?? [];
  expect(ids).toMatchObject({ article: { headline: 'Notices of next week' } });
  await act('New version removed.');
  expect(background.undoVersion).toHaveBeenCalledWith({
    clipId: ids?.clipId,
    versionId: ids?.versionId,
  });
  await act('New version saved.');
});

it('says that a known page is saved, if its text is the same', async () => {
  const { saver, shown } = openPage({ isSaved: true, isAdded: false });
  await saver.save();
  expect(shown).toMatchObject([{ message: 'Already in your library.', action: null }]);
});
