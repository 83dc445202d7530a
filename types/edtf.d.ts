/** What the date tests use of the `edtf` package, which brings no types: epoch milliseconds of a date's first and last instant. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
