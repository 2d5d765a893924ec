import { JSDOM } from 'jsdom';
import { makeRandom } from '../../random';
import { combine } from './combine';
import { markupVectors } from './markup-vectors';
import { mutationVectors } from './mutations';
import {
  attackClasses,
  type Canary,
  fillVector,
  nameOf,
  type Payload,
  type Vector,
} from './payload';
import { sizeVectors, textVectors } from './text-vectors';

const vectors: readonly Vector[] = [...markupVectors, ...mutationVectors, ...textVectors];

const { document } = new JSDOM('').window;

/** True if markup does not leave what follows it in its place. */
function swallowsNext(markup: string, name: string): boolean {
  const root = document.createElement('div');
  root.innerHTML = `<div>${markup}</div><p id="after">${name}</p>`;
  return root.querySelector(':scope > #after')?.textContent !== name;
}

/**
 * Makes payloads: all vectors, if `count` allows, and then combinations, taking classes in turn.
 * A smaller number takes vectors of each class in turn. The same seed makes the same payloads.
 */
export function makePayloads(count: number, seed: number, canary: Canary): readonly Payload[] {
  const random = makeRandom(seed);
  const byClass = attackClasses.map((attack) =>
    shuffle(
      vectors.filter((vector) => vector.attack === attack),
      random,
    ),
  );
  const payloads: Payload[] = [];
  const known = new Set<string>();
  const add = ({ attack, kind, text }: Vector) => {
    // Without its place, nothing would show that it ran.
    if (known.has(text) || !/\{(?:js|url|name)\}/.test(text)) return;
    known.add(text);
    const id = payloads.length + 1;
    const filled = fillVector(text, id, canary);
    const swallows = kind === 'markup' && swallowsNext(filled, nameOf(id));
    payloads.push({ id, attack, kind, text: filled, swallows });
  };
  for (let turn = 0; payloads.length < count; turn++) {
    for (const list of byClass) {
      const vector = list[turn % list.length];
      if (vector === undefined || payloads.length >= count) continue;
      add(turn < list.length ? vector : { ...vector, text: combine(vector.text, random) });
    }
  }
  return payloads;
}

/** Payloads that are large. Ids continue after `firstId`. */
export function makeLargePayloads(firstId: number, canary: Canary): readonly Payload[] {
  return sizeVectors.map(({ attack, kind, text }, index) => {
    const id = firstId + index;
    return { id, attack, kind, text: fillVector(text, id, canary), swallows: true };
  });
}

function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
