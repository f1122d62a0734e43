/** Dictionaries of opencc-js: pairs, and `|` between them. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
