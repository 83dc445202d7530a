/** What the build says of itself. */
interface ImportMeta {
  readonly env: {
    /** true in the build for Firefox */
    readonly FIREFOX: boolean;
  };
}
