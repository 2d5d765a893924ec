import type { ListedState } from '../gallery/list-shots';
import { inspectState } from './inspect-state';
import type { InspectedPage } from './inspected-page';

/** The state in which faults are planted. */
const plantedState = 'popup-article';

/** Measured in Chromium only. */
const faintRing = 'has too faint a ring';

/** Changes of the state that make it worse, and a part of the fault that each must cause. */
const plants: readonly { readonly plant: () => void; readonly fault: string }[] = [
  {
    plant() {
      const button = document.querySelector('#stage form button');
      if (button) button.textContent = '×';
    },
    fault: 'has no name that can be said',
  },
  {
    plant() {
      const controls = [...document.querySelectorAll<HTMLElement>('#stage form button')];
      document.getElementById('stage')?.addEventListener('keydown', (event) => {
        const at = controls.indexOf(event.target as HTMLElement);
        if (event.key !== 'Tab' || at < 0) return;
        event.preventDefault();
        controls.at(at - 1)?.focus();
      });
    },
    fault: 'comes after',
  },
  {
    plant() {
      const button = document.createElement('div');
      button.role = 'button';
      button.textContent = 'Delete';
      document.querySelector('#stage form')?.append(button);
    },
    fault: 'cannot take the focus',
  },
  {
    plant() {
      const stop = document.createElement('div');
      stop.tabIndex = 0;
      stop.textContent = 'Delete';
      document.querySelector('#stage form')?.append(stop);
    },
    fault: 'takes the focus, but has no role',
  },
  {
    plant() {
      const form = document.querySelector('#stage form');
      form?.addEventListener('keydown', (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Tab') event.preventDefault();
      });
    },
    fault: 'is not reached by Tab',
  },
  {
    plant() {
      const style = document.createElement('style');
      style.textContent =
        '#stage :focus, #stage :focus-within { outline: none !important; box-shadow: none !important; border-color: initial !important; }';
      document.getElementById('stage')?.append(style);
    },
    fault: 'does not show that it has the focus',
  },
  {
    plant() {
      const style = document.createElement('style');
      style.textContent = '#stage :focus { outline: 1px solid rgb(128 128 128 / 8%) !important; }';
      document.getElementById('stage')?.append(style);
    },
    fault: faintRing,
  },
  {
    plant() {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 99;';
      document.getElementById('stage')?.append(cover);
    },
    fault: 'has the focus out of sight',
  },
  {
    plant() {
      const heading = document.createElement('h6');
      heading.textContent = 'Notes';
      document.querySelector('#stage form')?.append(heading);
    },
    fault: 'follows one of level',
  },
  {
    plant() {
      const line = document.createElement('button');
      line.textContent = 'A button with a long name';
      line.style.cssText = 'white-space: nowrap; inline-size: 180px; overflow: auto;';
      document.querySelector('#stage form')?.append(line);
    },
    fault: 'spaced: ',
  },
];

/** How many faults were planted, and which were not found. */
export async function plantFaults(
  inspected: InspectedPage,
  states: readonly ListedState[],
): Promise<{ readonly planted: number; readonly missed: readonly string[] }> {
  const state = states.find(({ name }) => name === plantedState);
  if (!state) throw new Error(`no state ${plantedState}`);
  const missed: string[] = [];
  const wanted = plants.filter(({ fault }) => inspected.isRingVisible || fault !== faintRing);
  for (const { plant, fault } of wanted) {
    const { faults } = await inspectState(inspected, state, plant);
    if (!faults.some((found) => found.includes(fault))) missed.push(fault);
  }
  return { planted: wanted.length, missed };
}
