import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { text } from '../../components/strings';
import { colours } from '../../core/model';
import { getButton, getCard, listQuotes, renderPanel, savedPage } from './render-panel';
import { quayArticle } from './sample-articles';
import {
  makeAnnotation,
  makeFoundPlace,
  makePassage,
  makePlaced,
  sharedAnnotations,
  threeAnnotations,
} from './samples';

afterEach(cleanup);

describe('the highlights in the panel', () => {
  it('are listed in reading order, lost highlights last', () => {
    renderPanel({ page: { ...savedPage, annotations: [...threeAnnotations].reverse() } });

    expect(listQuotes()).toEqual([
      '“the last of the flood fund”',
      '“nobody has loaded a ship here since the storm”',
      '“will open in the spring”',
    ]);
  });

  it('are listed in the order of the saved text while the page is not open', () => {
    const unplaced = [...threeAnnotations]
      .reverse()
      .map(({ annotation }) => makePlaced(annotation, { kind: 'unknown' }));
    const { onOpenPage } = renderPanel({
      page: { ...savedPage, annotations: unplaced, isOpen: false },
    });
    expect(listQuotes()[0]).toBe('“the last of the flood fund”');
    expect(screen.queryByText('Not found on this page')).toBeNull();
    fireEvent.click(screen.getByText('Open the page'));

    expect(onOpenPage).toHaveBeenCalledWith(quayArticle.url);
  });

  it('are not asked for in a clip of which only the link is saved', () => {
    const { clip } = savedPage;
    const summary = { ...clip.summary, completeness: 'link' as const };
    renderPanel({ page: { ...savedPage, clip: { ...clip, summary }, annotations: [] } });
    expect(screen.getByText('There’s no saved text to highlight.')).toBeDefined();
    expect(screen.queryByText(/Select words/)).toBeNull();
  });

  it('are listed separately if lost, with their context', () => {
    renderPanel();
    const title = screen.getByRole('heading', { name: 'Not found on this page' });
    const group = title.closest('section');
    if (group === null) throw new Error('no section of lost highlights');

    expect(within(group).getByText('“will open in the spring”')).toBeDefined();
    expect(
      within(group).getByText(
        'Was between “the council agreed that the first berth” and “if the ice allows”',
      ),
    ).toBeDefined();
    expect(within(group).queryByRole('button', { name: /^“/ })).toBeNull();
  });

  it('are listed by location, then by time, without links if the clip has no text', () => {
    const located = (id: string, value: string | null, createdAt: string) =>
      makePlaced(
        makeAnnotation(id, {
          passage: { ...makePassage(id), position: { start: 0, end: 0 } },
          ...(value !== null && { location: { type: 'page', value } }),
          createdAt,
        }),
        { kind: 'no-text' },
      );
    const annotations = [
      located('last', null, '2026-11-10T08:00:00.000Z'),
      located('third', null, '2026-11-09T08:00:00.000Z'),
      located('second', '12', '2026-11-08T08:00:00.000Z'),
      located('first', '9', '2026-11-11T08:00:00.000Z'),
    ];
    const { onJump } = renderPanel({ page: { ...savedPage, annotations, isOpen: false } });

    expect(listQuotes()).toEqual(['“first”', '“second”', '“third”', '“last”']);
    expect(screen.queryByText(/Not found/)).toBeNull();
    expect(screen.queryByText(/not found/)).toBeNull();
    expect(screen.queryByRole('button', { name: '“first”' })).toBeNull();
    fireEvent.keyDown(getCard('“first”'), { key: 'Enter' });
    expect(onJump).not.toHaveBeenCalled();
  });

  it('are labelled if only a close match was found', () => {
    renderPanel();

    expect(screen.getAllByText('close match')).toHaveLength(1);
  });

  it('do not call a passage changed if the saved version always had another wording', () => {
    const changed = makePlaced(
      makeAnnotation('vote', { passage: makePassage('the vote was 14 to 11', 40) }),
      {
        ...{ kind: 'found', how: 'changed', order: 1, part: 1 },
        changedWording: { change: 'gap', words: 'the vote was, 14 to 11', isOwnCopy: true },
      },
    );
    renderPanel({ page: { ...savedPage, annotations: [changed] } });
    expect(screen.getByText('The wording is different in the saved version.')).toBeTruthy();
    expect(screen.queryByText(/has changed/)).toBeNull();
  });

  it('show both wordings of a changed passage, with actions', () => {
    const changed = makePlaced(
      makeAnnotation('vote', { passage: makePassage('the vote was 14 to 11', 40) }),
      {
        ...{ kind: 'found', how: 'changed', order: 1, part: 1 },
        changedWording: { change: 'number', words: 'the vote was 14 to 10', isOwnCopy: false },
      },
    );
    const { onKeepOriginalWording, onUseNewWording, onReattach, rerender } = renderPanel({
      page: { ...savedPage, annotations: [changed] },
    });
    const changedCard = within(getCard(/^“the vote/));
    expect(changedCard.getByText('The wording has changed: the numbers differ.')).toBeDefined();
    const [oldWording, newWording] = changedCard.getAllByRole('definition');
    expect(oldWording?.querySelector('del')?.textContent).toContain('11');
    expect(oldWording?.querySelector('ins')).toBeNull();
    expect(newWording?.querySelector('ins')?.textContent).toContain('10');
    fireEvent.click(getButton(/^Keep original/));
    expect(onKeepOriginalWording).toHaveBeenCalledWith('vote', 'the vote was 14 to 10');
    fireEvent.click(getButton(/^Use new wording/));
    expect(onUseNewWording).toHaveBeenCalledWith('vote');
    fireEvent.click(getButton(/^Reattach/));
    expect(onReattach).toHaveBeenCalledWith('vote');

    const { passage } = changed.annotation;
    const declined = { ...passage, accepted: 'the vote was 14 to 10', earlier: ['a draw'] };
    const keptOriginal = makePlaced({ ...changed.annotation, passage: declined }, changed.place);
    rerender({ page: { ...savedPage, annotations: [keptOriginal] } });
    expect(changedCard.getByText(/You kept your original highlight/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Keep original/ })).toBeNull();
    expect(changedCard.getByText('Highlighted earlier as “a draw”')).toBeDefined();
  });

  it('jump to the passage when the quote is clicked', () => {
    const { onJump } = renderPanel();
    fireEvent.click(getButton('“the last of the flood fund”'));

    expect(onJump).toHaveBeenCalledWith('fund');
  });

  it('are explained if there are none', () => {
    renderPanel({ page: { ...savedPage, annotations: [] } });

    expect(screen.getByText(/select words on the page/)).toBeDefined();
  });

  it('are marked as current after a click on the page', () => {
    renderPanel({ activeId: 'ship' });

    expect(getCard(/nobody has loaded a ship/).getAttribute('aria-current')).toBe('true');
  });
});

describe('cards of highlights that somebody else made', () => {
  const [own, theirs] = sharedAnnotations as [PlacedAnnotation, PlacedAnnotation];

  it('have their name and note, and can be hidden but not edited', async () => {
    const { onDeleteAnnotation } = renderPanel({
      page: { ...savedPage, annotations: sharedAnnotations },
    });
    const card = screen.getByRole('article', { name: /^Leaf green\W+A?\W*Ana Lima/ });
    expect(within(card).getByText('Ana Lima').closest('[title]')?.getAttribute('title')).toBe(
      'Ana Lima’s highlight',
    );
    await vi.waitFor(() => expect(card.textContent).toContain('The June budget said 2.4 million.'));
    expect(within(card).queryByRole('button', { name: /^Edit|^Add a note|^Delete/ })).toBeNull();
    expect(within(card).queryByText('Reattach…')).toBeNull();
    fireEvent.keyDown(card, { key: 'e' });
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    fireEvent.click(within(card).getByRole('button', { name: /^Hide the highlight/ }));
    expect(onDeleteAnnotation).toHaveBeenCalledWith('fund-ana');
  });

  it('offer no choice of wordings', () => {
    const place = {
      ...({ kind: 'found', how: 'changed', order: 1, part: 1 } as const),
      changedWording: { change: 'number', words: 'none of the fund', isOwnCopy: false } as const,
    };
    renderPanel({ page: { ...savedPage, annotations: [{ ...theirs, place }] } });
    expect(screen.getByText('The wording has changed: the numbers differ.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Keep original|^Use new|^Reattach/ })).toBeNull();
  });

  it('keep their colour when all highlights get another', () => {
    const { onRecolourAll } = renderPanel({
      page: { ...savedPage, annotations: sharedAnnotations },
    });
    fireEvent.click(getButton('Options for these highlights'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Change your highlight to plum purple' }));
    expect(onRecolourAll).toHaveBeenCalledWith([own.annotation.id], 'plum');
  });

  it('are hidden together, apart from the user’s own, which are deleted', () => {
    const { onDeleteAll } = renderPanel({
      page: { ...savedPage, annotations: sharedAnnotations },
    });
    const choose = (name: string) => {
      fireEvent.click(getButton('Options for these highlights'));
      fireEvent.click(screen.getByRole('menuitem', { name }));
    };
    choose('Hide 3 highlights by others');
    choose('Delete your highlight');
    const others = ['fund-ana', 'ship-samir', 'spring-maria'];
    expect(onDeleteAll.mock.calls).toEqual([[others], [[own.annotation.id]]]);
  });

  it('can only be hidden if none of the shown ones is the user’s', () => {
    renderPanel({ page: { ...savedPage, annotations: sharedAnnotations.slice(1, 3) } });
    fireEvent.click(getButton('Options for these highlights'));
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names).toEqual(['Hide 2 highlights by others']);
  });

  it('are found by the name', () => {
    renderPanel({ page: { ...savedPage, annotations: sharedAnnotations } });
    fireEvent.input(screen.getByRole('searchbox', { name: /^Find in quotes/ }), {
      target: { value: 'lima' },
    });
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('the editor in a card', () => {
  const openEditor = () => fireEvent.click(getButton(/^Edit the highlight “the last/));
  const getNoteField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

  it('focuses the note and reports it at every change', () => {
    const { onEditAnnotation } = renderPanel();
    openEditor();
    expect(document.activeElement).toBe(getNoteField());
    const noteBefore = getNoteField().value;
    fireEvent.input(getNoteField(), { target: { value: 'Nothing is left.' } });

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { note: 'Nothing is left.', noteBefore });
  });

  it('changes the colour, and offers colours by name', () => {
    const { onEditAnnotation } = renderPanel();
    openEditor();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual(
      colours.map((colour) => text(`common-colour-${colour}`)),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Plum purple' }));

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { colour: 'plum' });
  });

  it('adds a tag', () => {
    const { onEditAnnotation } = renderPanel();
    openEditor();
    fireEvent.input(within(getCard(/^“the last/)).getByRole('combobox'), {
      target: { value: 'budget,' },
    });

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', {
      tags: ['money', 'budget'],
      tagsBefore: ['money'],
    });
  });

  it('closes with Escape and restores focus', () => {
    renderPanel();
    openEditor();
    fireEvent.keyDown(getNoteField(), { key: 'Escape' });

    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(document.activeElement).toBe(getButton(/^Edit the highlight “the last/));
  });

  it('keeps the typed note when the list re-renders', () => {
    const { rerender } = renderPanel();
    openEditor();
    fireEvent.input(getNoteField(), { target: { value: 'Nothing is left.' } });
    rerender({
      page: {
        ...savedPage,
        annotations: [
          ...threeAnnotations,
          makePlaced(
            makeAnnotation('new', { passage: makePassage('four ferries a day') }),
            makeFoundPlace(1),
          ),
        ],
      },
    });

    expect(getNoteField().value).toBe('Nothing is left.');
  });
});

describe('a card that is being edited', () => {
  it('stays open when its highlight is deleted elsewhere, and can restore the highlight', () => {
    const { rerender, onRestoreAnnotation, onEditAnnotation } = renderPanel();
    fireEvent.click(getButton(/^Edit the highlight “the last/));
    rerender({ page: { ...savedPage, annotations: threeAnnotations.slice(1) } });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    const noteBefore = field.value;
    fireEvent.input(field, { target: { value: 'Half a w' } });
    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { note: 'Half a w', noteBefore });
    fireEvent.click(getButton('Restore'));

    expect(onRestoreAnnotation).toHaveBeenCalledWith('fund');
  });

  it('keeps its position and focus when annotations are placed again', () => {
    const { rerender } = renderPanel();
    fireEvent.click(getButton(/^Edit the highlight “the last/));
    const field = screen.getByRole('textbox', { name: 'Note' });
    const moved = threeAnnotations.map((placed) =>
      placed.annotation.id === 'fund' ? makePlaced(placed.annotation, makeFoundPlace(9)) : placed,
    );
    rerender({ page: { ...savedPage, annotations: moved } });
    expect(listQuotes()[0]).toBe('“the last of the flood fund”');

    expect(document.activeElement).toBe(field);
  });
});

describe('a clip that others share', () => {
  const { clip } = savedPage;
  const contributions = [
    { share: 's', author: { id: 'ana', name: 'Ana Lima' }, note: 'Who pays?' },
    { share: 's', author: { id: 'ben', name: 'Ben Okoro' }, note: '' },
  ];

  it('says who they are, with their notes', () => {
    renderPanel({ page: { ...savedPage, clip: { ...clip, contributions } } });
    expect(screen.getByText('Shared by Ana Lima and Ben Okoro')).toBeDefined();
    expect(screen.getByTitle('Note by Ana Lima')).toBeDefined();
    expect(screen.getByText('Who pays?')).toBeDefined();
    expect(screen.queryByTitle('Note by Ben Okoro')).toBeNull();
    expect(screen.queryByText(/is private/)).toBeNull();
  });

  it('shares what the user wrote there before, once they say so', () => {
    const shared = {
      ...{ contributions, tags: ['Team/Energy/grid', 'Old'] },
      receivedTags: ['team/energy', 'old'],
    };
    const { onShareOwn } = renderPanel({ page: { ...savedPage, clip: { ...clip, ...shared } } });
    const message = 'What you write or highlight here isn’t shared in “Team/Energy”.';
    expect(screen.getByText(message)).toBeDefined();
    // There is no longer such a share as "Old".
    fireEvent.click(getButton('Share it'));
    expect(onShareOwn).toHaveBeenCalledWith(clip.id, 'team/energy');
  });

  it('tells somebody who may only read that nothing of theirs is shared', () => {
    const page = { ...savedPage, clip: { ...clip, contributions } };
    const [{ share } = { share: '' }] = contributions;
    const tag = { id: share, tag: 'team/energy', canWrite: false };
    renderPanel({ page, sharedTags: [tag, { ...tag, id: 'other', tag: 'harbour' }] });
    expect(
      screen.getByText(
        'What you write or highlight here isn’t shared in “team/energy”, because you can only read this tag.',
      ),
    ).toBeDefined();
    expect(screen.queryByText(/“harbour”/)).toBeNull();
    cleanup();
    renderPanel({ page, sharedTags: [{ ...tag, canWrite: true }] });
    expect(screen.queryByText(/can only read/)).toBeNull();
  });
});
