/** A bundled case, validated and compiled. */
export interface Casebook {
  readonly id: string;
}
