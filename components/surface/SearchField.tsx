interface Props {
  /** what is searched; said to those who hear it, and shown while nothing is typed */
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field to search in, which answers with every letter. */
export function SearchField({ label, value, onInput }: Props) {
  return (
    <input
      class="field"
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
