import { firstPassFeatures } from '../features/first-pass-features';
import { secondPassFeatures } from '../features/second-pass-features';
import firstModel from './story-model-first.json';
import secondModel from './story-model-second.json';
import { parseTrees, type Trees } from './trees';

let models: { readonly first: Trees; readonly second: Trees } | null = null;

/** Returns the trained trees of both passes. Parsed on first use. */
export function getModels(): { readonly first: Trees; readonly second: Trees } {
  models ??= {
    first: parseTrees(firstModel, firstPassFeatures),
    second: parseTrees(secondModel, secondPassFeatures),
  };
  return models;
}
