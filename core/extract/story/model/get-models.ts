import { firstPassFeatures } from '../features/first-pass-features';
import { secondPassFeatures } from '../features/second-pass-features';
import firstModel from './story-model-first.json';
import secondModel from './story-model-second.json';
import { parseTrees, type Trees } from './trees';
import { type PackedTrees, unpackTrees } from './unpack-trees';

let models: { readonly first: Trees; readonly second: Trees } | null = null;

/** Returns the trained trees of both passes. Unpacked on first use. */
export function getModels(): { readonly first: Trees; readonly second: Trees } {
  models ??= {
    first: load(firstModel, firstPassFeatures),
    second: load(secondModel, secondPassFeatures),
  };
  return models;
}

const load = (model: PackedTrees, features: readonly string[]) =>
  parseTrees(unpackTrees(model, features), features.length);
