/** What a reader can ask of a card. The card itself stores nothing, sends nothing and knows no browser. */
export interface CardCallbacks {
  /** opens the full case file at this place, e.g. `#person/alec-baldwin` */
  readonly openCaseFile: (hash: string) => void;
  readonly nextMention: () => void;
  /** puts text on the clipboard; false when the browser does not let us */
  readonly copy: (text: string) => Promise<boolean>;
  readonly notPerson: () => void;
  readonly undo: () => void;
  readonly hideSite: () => void;
  readonly pin: () => void;
  readonly close: () => void;
  readonly related: (id: string) => void;
  readonly back: () => void;
  /** the pinned card is dragged: where its top left corner is to be, in pixels of the viewport */
  readonly drag: (to: { readonly x: number; readonly y: number }) => void;
  /** the pinned card goes to the next corner of the viewport */
  readonly nextCorner: () => void;
}
