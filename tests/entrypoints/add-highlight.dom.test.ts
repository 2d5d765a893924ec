import { beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '../../core/model';
import { makeArticle } from '../storage/samples';
import { openPage, select } from './page-of-clip-saver';

describe('highlighting a range', () => {
  const written = { colour: 'leaf' as const, note: '', tags: [] };

  beforeEach(() => {
    document.body.innerHTML = '<p>The first boat leaves at five, and dogs stay home.</p>';
  });

  it('paints it while it is being saved', async () => {
    select('first boat');
    const { saver, painting, background } = openPage();
    const adding = saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    expect(background.addAnnotation).toHaveBeenCalled();
    expect(painting).toEqual(['leaf first boat']);
    expect((await adding).ok).toBe(true);
    expect(painting).toEqual(['leaf first boat', 'highlight', 'nothing unsaved']);
  });

  it('is kept if the page is left before its story is read, once and with the same id', async () => {
    select('first boat');
    const { saver, background, held } = openPage({ known: 'link' });
    const adding = saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    const [id] = held;
    expect(background.addAnnotation).not.toHaveBeenCalled();
    expect((await adding).ok).toBe(true);
    expect(background.addAnnotation).toHaveBeenCalledWith(expect.objectContaining({ id }));
    expect(held.size).toBe(0);
  });

  it('is added to a link if a script replaces the page meanwhile, and says so', async () => {
    select('first boat');
    const { saver, background, held, shown } = openPage({ known: null, story: fail('page-gone') });
    const added = await saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    expect(added.ok).toBe(true);
    expect(background.highlightLink).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ pageUrl: location.href, colour: 'leaf' }),
    );
    expect(held.size).toBe(0);
    expect(shown).toMatchObject([{ message: 'Link saved to your library.' }]);
  });

  it('stays held if the background does not answer, because the page may be closing', async () => {
    select('first boat');
    const { saver, background, held } = openPage();
    background.addAnnotation.mockResolvedValueOnce(fail('no-answer'));
    await saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    expect(held.size).toBe(1);
  });

  it('leaves no paint if it cannot be saved', async () => {
    select('first boat');
    const { saver, painting, background } = openPage();
    background.addAnnotation.mockResolvedValueOnce(fail('disk-full'));
    const added = await saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    expect(added).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    expect(painting).toEqual(['leaf first boat', 'nothing unsaved']);
  });

  it('saves it once if the shortcut is pressed again meanwhile, but loses no note', async () => {
    select('first boat');
    const { saver, background } = openPage();
    const range = getSelection()?.getRangeAt(0) as Range;
    const noted = { ...written, note: 'Which boat?' };
    const added = await Promise.all(
      [written, written, noted].map((one) => saver.addHighlight(range.cloneRange(), one)),
    );
    expect(added.every(({ ok }) => ok)).toBe(true);
    expect(background.addAnnotation).toHaveBeenCalledTimes(2);
    expect(background.addAnnotation).toHaveBeenLastCalledWith(
      expect.objectContaining({ note: 'Which boat?' }),
    );
  });

  it('saves the text of a page that is saved as a link, and says so', async () => {
    select('first boat');
    const { saver, saved, shown, background } = openPage({
      isSaved: true,
      known: 'link',
      saved: 'full',
    });
    await saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    expect(saved).toMatchObject([{ article: { completeness: 'full' } }]);
    expect(background.addAnnotation).toHaveBeenCalledOnce();
    expect(background.addAnnotation).toHaveBeenCalledWith(
      expect.objectContaining({ clipId: saved[0]?.clipId }),
    );
    // Undoing it would delete the link, too.
    expect(shown).toMatchObject([
      { message: 'Highlighted. The article was clipped to your library.', action: null },
    ]);
  });

  it('adds it to a link whose text cannot be read', async () => {
    select('first boat');
    const { saver, saved, shown, background } = openPage({
      known: 'link',
      story: fail('no-article'),
    });
    const added = await saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    expect(added.ok).toBe(true);
    expect([saved, shown]).toEqual([[], []]);
    expect(background.addAnnotation).toHaveBeenCalledWith(
      expect.objectContaining({ clipId: 'known' }),
    );
  });

  const selection = { isSaved: true, known: 'selection', saved: 'full' } as const;

  it('saves the article if only other parts of it are saved, and says so', async () => {
    select('dogs stay home');
    const { saver, saved, shown, background } = openPage(selection);
    await saver.addHighlight(getSelection()?.getRangeAt(0) as Range, written);
    const quote = expect.objectContaining({ exact: 'dogs stay home' });
    expect(background.isInVersion).toHaveBeenCalledWith({
      clipId: 'known',
      passage: expect.objectContaining({ quote }),
    });
    expect(saved).toMatchObject([{ article: { completeness: 'full' } }]);
    expect(shown).toMatchObject([
      { message: 'Highlighted. The article was clipped to your library.', action: null },
    ]);
  });

  it('saves nothing else if the saved part has it, or if the page is no article', async () => {
    select('dogs stay home');
    const range = getSelection()?.getRangeAt(0) as Range;
    const inside = openPage(selection);
    inside.background.isInVersion.mockResolvedValue(succeed(true));
    const page = openPage({ ...selection, story: succeed(makeArticle({ completeness: 'page' })) });
    for (const { saver, saved, shown, background } of [inside, page]) {
      expect((await saver.addHighlight(range, written)).ok).toBe(true);
      expect(background.addAnnotation).toHaveBeenCalledOnce();
      expect([saved, shown]).toEqual([[], []]);
    }
  });
});
