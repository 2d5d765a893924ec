// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { text } from '../../components/strings';
import { colours } from '../../core/model';
import { button, card, draw, quotes, savedPage } from './panel-stage';
import { quayArticle } from './sample-articles';
import { annotationOf, foundAt, passageOf, placed, threeAnnotations } from './samples';

afterEach(cleanup);

describe('the highlights in the panel', () => {
  it('are in reading order, with lost ones at the end', () => {
    draw({ page: { ...savedPage, annotations: [...threeAnnotations].reverse() } });

    expect(quotes()).toEqual([
      '“the last of the flood fund”',
      '“nobody has loaded a ship here since the storm”',
      '“will open in the spring”',
    ]);
  });

  it('are in the order of the saved copy while the page is not open', () => {
    const unplaced = [...threeAnnotations]
      .reverse()
      .map(({ annotation }) => placed(annotation, { kind: 'unknown' }));
    const { onOpenPage } = draw({ page: { ...savedPage, annotations: unplaced, isOpen: false } });
    expect(quotes()[0]).toBe('“the last of the flood fund”');
    expect(screen.queryByText('Not found on this page')).toBeNull();
    fireEvent.click(screen.getByText('Open the page'));

    expect(onOpenPage).toHaveBeenCalledWith(quayArticle.url);
  });

  it('show a lost passage separately, with its context', () => {
    draw();
    const title = screen.getByRole('heading', { name: 'Not found on this page' });
    const group = title.closest('section');
    if (group === null) throw new Error('the lost have no group');

    expect(within(group).getByText('“will open in the spring”')).toBeDefined();
    expect(
      within(group).getByText(
        'Was between “the council agreed that the first berth” and “if the ice allows”',
      ),
    ).toBeDefined();
    expect(within(group).queryByRole('button', { name: /^“/ })).toBeNull();
  });

  it('of a clip without a text are listed by location, then by time, without links', () => {
    const located = (id: string, value: string | null, createdAt: string) =>
      placed(
        annotationOf(id, {
          passage: { ...passageOf(id), position: { start: 0, end: 0 } },
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
    const { onJump } = draw({ page: { ...savedPage, annotations, isOpen: false } });

    expect(quotes()).toEqual(['“first”', '“second”', '“third”', '“last”']);
    expect(screen.queryByText(/Not found/)).toBeNull();
    expect(screen.queryByText(/These words are not in this text/)).toBeNull();
    expect(screen.queryByRole('button', { name: '“first”' })).toBeNull();
    fireEvent.keyDown(card('“first”'), { key: 'Enter' });
    expect(onJump).not.toHaveBeenCalled();
  });

  it('say when a passage was found by its nearest match', () => {
    draw();

    expect(screen.getAllByText('close match')).toHaveLength(1);
  });

  it('show both wordings of a changed passage, with actions', () => {
    const changed = placed(
      annotationOf('vote', { passage: passageOf('the vote was 14 to 11', 40) }),
      {
        ...{ kind: 'found', how: 'changed', order: 1, paragraph: 1 },
        changedWording: { change: 'number', words: 'the vote was 14 to 10' },
      },
    );
    const { onDismissWording, onAcceptWording, onReattach, redraw } = draw({
      page: { ...savedPage, annotations: [changed] },
    });
    const shown = within(card(/^“the vote/));
    expect(shown.getByText('The wording has changed: the numbers differ.')).toBeDefined();
    const [then, now] = shown.getAllByRole('definition');
    expect(then?.querySelector('del')?.textContent).toContain('11');
    expect(then?.querySelector('ins')).toBeNull();
    expect(now?.querySelector('ins')?.textContent).toContain('10');
    fireEvent.click(button(/^Keep original/));
    expect(onDismissWording).toHaveBeenCalledWith('vote', 'the vote was 14 to 10');
    fireEvent.click(button(/^Use new wording/));
    expect(onAcceptWording).toHaveBeenCalledWith('vote');
    fireEvent.click(button(/^Re-attach/));
    expect(onReattach).toHaveBeenCalledWith('vote');

    const { passage } = changed.annotation;
    const accepted = { ...passage, accepted: 'the vote was 14 to 10', earlier: ['a draw'] };
    const after = placed({ ...changed.annotation, passage: accepted }, changed.place);
    redraw({ page: { ...savedPage, annotations: [after] } });
    expect(shown.getByText(/You kept your original highlight/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Keep original/ })).toBeNull();
    expect(shown.getByText('Highlighted earlier as “a draw”')).toBeDefined();
  });

  it('jump to the passage when the quote is clicked', () => {
    const { onJump } = draw();
    fireEvent.click(button('“the last of the flood fund”'));

    expect(onJump).toHaveBeenCalledWith('fund');
  });

  it('explain how to create one if there are none', () => {
    draw({ page: { ...savedPage, annotations: [] } });

    expect(screen.getByText(/Select words on the page/)).toBeDefined();
  });

  it('mark the card of the highlight clicked on the page', () => {
    draw({ activeId: 'ship' });

    expect(card(/nobody has loaded a ship/).getAttribute('aria-current')).toBe('true');
  });
});

describe('an annotation edited in its card', () => {
  const open = () => fireEvent.click(button(/^Edit the highlight “the last/));
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

  it('reports its note at every key press and focuses it', () => {
    const { onEditAnnotation } = draw();
    open();
    expect(document.activeElement).toBe(field());
    fireEvent.input(field(), { target: { value: 'Nothing is left.' } });

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { note: 'Nothing is left.' });
  });

  it('accepts a colour, by name', () => {
    const { onEditAnnotation } = draw();
    open();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual(
      colours.map((colour) => text(`common-colour-${colour}`)),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Plum purple' }));

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { colour: 'plum' });
  });

  it('accepts tags', () => {
    const { onEditAnnotation } = draw();
    open();
    fireEvent.input(within(card(/^“the last/)).getByRole('combobox'), {
      target: { value: 'budget,' },
    });

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', {
      tags: ['money', 'budget'],
      tagsBefore: ['money'],
    });
  });

  it('closes with Escape, restores focus and keeps the text', () => {
    draw();
    open();
    fireEvent.keyDown(field(), { key: 'Escape' });

    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(document.activeElement).toBe(button(/^Edit the highlight “the last/));
  });

  it('keeps the text when the list re-renders', () => {
    const { redraw } = draw();
    open();
    fireEvent.input(field(), { target: { value: 'Nothing is left.' } });
    redraw({
      page: {
        ...savedPage,
        annotations: [
          ...threeAnnotations,
          placed(annotationOf('new', { passage: passageOf('four ferries a day') }), foundAt(1)),
        ],
      },
    });

    expect(field().value).toBe('Nothing is left.');
  });
});

describe('a card being edited', () => {
  it('stays, with its text, when its highlight is deleted elsewhere', () => {
    const { redraw, onRestoreAnnotation, onEditAnnotation } = draw();
    fireEvent.click(button(/^Edit the highlight “the last/));
    redraw({ page: { ...savedPage, annotations: threeAnnotations.slice(1) } });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Half a w' } });
    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { note: 'Half a w' });
    fireEvent.click(button('Bring it back'));

    expect(onRestoreAnnotation).toHaveBeenCalledWith('fund');
  });

  it('does not move when others are placed again', () => {
    const { redraw } = draw();
    fireEvent.click(button(/^Edit the highlight “the last/));
    const field = screen.getByRole('textbox', { name: 'Note' });
    const moved = threeAnnotations.map((one) =>
      one.annotation.id === 'fund' ? placed(one.annotation, foundAt(9)) : one,
    );
    redraw({ page: { ...savedPage, annotations: moved } });
    expect(quotes()[0]).toBe('“the last of the flood fund”');

    expect(document.activeElement).toBe(field);
  });
});
