export {
  type KinText,
  kinTextOf,
  likenessOf,
  minLikeness,
  readKinText,
  type Sketch,
  sketchLikenessOf,
} from './near-duplicate';
