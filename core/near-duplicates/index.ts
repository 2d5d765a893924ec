export {
  estimateSimilarity,
  fingerprintArticle,
  fingerprintText,
  getSimilarity,
  minSimilarity,
  type Sketch,
  type StoryFingerprint,
} from './near-duplicate';
