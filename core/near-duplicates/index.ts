export {
  type KinText,
  kinTextOf,
  leastLikeness,
  likenessOf,
  readKinText,
  type Sketch,
  sketchLikenessOf,
} from './near-duplicate';
