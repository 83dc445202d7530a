/** What Caselight uses of the `punycode` package, which brings no types. By its file, because Node has an old module of the bare name. */
declare module 'punycode/punycode.es6.js' {
  /**
   * The letters behind the part after `xn--` of a label.
   * @throws RangeError for what is no Punycode
   */
  export function decode(text: string): string;
}
