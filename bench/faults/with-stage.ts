import { makeRandom } from '../random';
import type { Ground } from './ground';
import { Ledger } from './ledger';
import { serveStories } from './serve-stories';
import type { Stage } from './stage';

/** Runs `act` with a newspaper and an empty ledger, and closes the browser after it. */
export async function withStage<Value>(
  ground: Ground,
  act: (stage: Stage) => Promise<Value>,
  seed = 1,
): Promise<Value> {
  const newspaper = await serveStories();
  let story = 0;
  const nextStory = () => ++story;
  const random = makeRandom(seed);
  try {
    const { site } = newspaper;
    return await act({ ground, ledger: new Ledger(), random, site, shared: null, nextStory });
  } finally {
    await ground.close();
    await newspaper.close();
  }
}
