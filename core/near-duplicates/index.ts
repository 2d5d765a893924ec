export {
  fingerprintArticle,
  fingerprintText,
  likenessOf,
  minLikeness,
  type Sketch,
  type StoryFingerprint,
  sketchLikenessOf,
} from './near-duplicate';
