import { firstFeatures } from '../features/first-features';
import { secondFeatures } from '../features/second-features';
import firstModel from './story-model-first.json';
import secondModel from './story-model-second.json';
import { parseTrees, type Trees } from './trees';

let models: { readonly first: Trees; readonly second: Trees } | null = null;

/** Returns the trained trees of both passes. Parsed on first use. */
export function getModels(): { readonly first: Trees; readonly second: Trees } {
  models ??= {
    first: parseTrees(firstModel, firstFeatures),
    second: parseTrees(secondModel, secondFeatures),
  };
  return models;
}
