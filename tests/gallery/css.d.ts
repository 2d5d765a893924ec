/** The bundler exports the stylesheet as a string. */
declare module '*.css?inline' {
  const style: string;
  export default style;
}
