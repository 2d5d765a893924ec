/** A stylesheet as a string, which the bundler makes of it. */
declare module '*.css?inline' {
  const style: string;
  export default style;
}
