import { firstFeatures } from './first-features';
import { secondFeatures } from './second-features';
import firstModel from './story-model-first.json';
import secondModel from './story-model-second.json';
import { readTrees, type Trees } from './trees';

let models: { readonly first: Trees; readonly second: Trees } | null = null;

/** The trained trees of both looks, unpacked when they are first asked for. */
export function getModels(): { readonly first: Trees; readonly second: Trees } {
  models ??= {
    first: readTrees(firstModel, firstFeatures),
    second: readTrees(secondModel, secondFeatures),
  };
  return models;
}
