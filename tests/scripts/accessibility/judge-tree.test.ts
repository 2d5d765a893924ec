import { describe, expect, it } from 'vitest';
import { compareControls } from '../../../scripts/accessibility/inspect-browser';
import { judgeTree, listControls } from '../../../scripts/accessibility/judge-tree';
import { printTree, type SpokenNode } from '../../../scripts/accessibility/spoken-node';

function make(role: string, name: string, rest: Partial<SpokenNode> = {}): SpokenNode {
  const defaults = { description: '', isEnabled: true, isFocusable: false, level: 0, children: [] };
  return { role, name, ...defaults, ...rest };
}

const makePage = (...children: SpokenNode[]) => make('document', 'Library', { children });
const save = make('button', 'Save', { isFocusable: true });

describe('the faults of an accessibility tree', () => {
  it('has none for controls, headings and pictures with names', () => {
    const dialog = make('dialog', 'Export', { children: [save] });
    const first = make('heading', 'Library', { level: 1 });
    const second = make('heading', 'Clips', { level: 2 });
    expect(judgeTree(makePage(first, second, make('img', 'The quay'), dialog))).toEqual([]);
  });

  it.each([
    [make('button', '', { isFocusable: true }), 'button "" has no name that can be said'],
    [make('link', '×', { isFocusable: true }), 'link "×" has no name that can be said'],
    [make('dialog', ''), 'dialog has no name'],
    [make('button', 'Delete'), 'button “Delete” cannot take the focus'],
    [make('heading', '', { level: 2 }), 'a heading of level 2 has no text'],
  ])('finds %o', (node, fault) => {
    expect(judgeTree(makePage(make('', '', { children: [node] })))).toEqual([fault]);
  });

  it('finds a heading that skips a level', () => {
    const headings = [1, 2, 4, 2].map((level) => make('heading', `H${level}`, { level }));
    expect(judgeTree(makePage(...headings))).toEqual([
      'heading “H4” of level 4 follows one of level 2',
    ]);
  });

  it('accepts disabled controls and menu items that arrow keys reach', () => {
    const undo = make('button', 'Undo', { isEnabled: false });
    expect(judgeTree(makePage(undo, make('menuitem', 'Rename')))).toEqual([]);
  });
});

describe('the controls of two browsers', () => {
  it('are the same in any order', () => {
    const one = new Map([['popup', ['button Save', 'link Help']]]);
    const other = new Map([['popup', ['link Help', 'button Save']]]);
    expect(compareControls(one, other)).toEqual([]);
  });

  it('differ if one has a control once more', () => {
    const controls = listControls(makePage(save, save, make('text', 'Saved')));
    expect(controls).toEqual(['button Save', 'button Save']);
    const one = new Map([['popup', controls]]);
    const other = new Map([['popup', ['button Save', 'link Help']]]);
    expect(compareControls(one, other)).toEqual([
      'popup: not in the second browser: button Save',
      'popup: not in the first browser: link Help',
    ]);
  });
});

it('prints a tree to read', () => {
  const heading = make('heading', 'Clips', { level: 2 });
  const field = make('textbox', 'Note', { isFocusable: true, description: 'Markdown' });
  expect(printTree(makePage(heading, make('', '', { children: [field] })))).toBe(
    'document "Library"\n  heading "Clips" level 2\n  group\n    textbox "Note" (Markdown) focusable\n',
  );
});
