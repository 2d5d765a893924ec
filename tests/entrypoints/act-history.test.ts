import { describe, expect, it } from 'vitest';
import { type Act, createActHistory } from '../../entrypoints/sidepanel/act-history';

const note = (before: string, after: string, id = 'a'): Act => ({
  kind: 'note',
  undo: [{ call: 'editAnnotation', id, edit: { note: before } }],
  redo: [{ call: 'editAnnotation', id, edit: { note: after } }],
  continues: `note ${id}`,
});
const deletion: Act = {
  kind: 'deleted',
  undo: [{ call: 'restoreAnnotation', id: 'a' }],
  redo: [{ call: 'deleteAnnotation', id: 'a' }],
};

describe('the history of acts', () => {
  it('takes acts back in order, the last first, and does them again', () => {
    const history = createActHistory();
    history.did(deletion);
    history.did(note('', 'x'));
    expect(history.takeBack()).toEqual(note('', 'x'));
    expect(history.takeBack()).toEqual(deletion);
    expect(history.takeBack()).toBeNull();
    expect(history.takeAgain()).toEqual(deletion);
    expect(history.takeAgain()).toEqual(note('', 'x'));
    expect(history.takeAgain()).toBeNull();
    expect(history.takeBack()).toEqual(note('', 'x'));
  });

  it('takes what was typed in one go for one act', () => {
    const history = createActHistory();
    history.did(note('', 'a'));
    history.did(note('a', 'as'));
    history.did(note('as', 'ask'));
    expect(history.takeBack()).toEqual(note('', 'ask'));
    expect(history.takeBack()).toBeNull();
  });

  it('parts what was typed before and after the reader had done, and in two notes', () => {
    const history = createActHistory();
    history.did(note('', 'a'));
    expect(history.close()).toEqual(note('', 'a'));
    expect(history.close()).toBeNull();
    history.did(note('a', 'as'));
    history.did(note('', 'x', 'b'));
    expect(history.takeBack()).toEqual(note('', 'x', 'b'));
    expect(history.takeBack()).toEqual(note('a', 'as'));
    expect(history.takeBack()).toEqual(note('', 'a'));
  });

  it('forgets an act that ended where it began', () => {
    const history = createActHistory();
    history.did(note('', 'a'));
    history.did(note('a', ''));
    expect(history.takeBack()).toBeNull();
  });

  it('does nothing again after something new was done', () => {
    const history = createActHistory();
    history.did(deletion);
    history.takeBack();
    history.did(note('', 'x'));
    expect(history.takeAgain()).toBeNull();
  });
});
