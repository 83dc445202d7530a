import { useId, useState } from 'preact/hooks';
import { citationText } from '../../core/card/citation.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { cardStrings } from './strings.ts';
import type { CardCallbacks } from './types.ts';

interface Props {
  readonly person: PersonView;
  readonly language: Language;
  readonly host: string | null;
  readonly canGoBack: boolean;
  readonly refused: boolean;
  readonly compact: boolean;
  readonly hasNextMention: boolean;
  readonly on: CardCallbacks;
  readonly onReport: () => void;
}

/** What a reader can do from here, below the card's content. */
export function CardActions(props: Props) {
  const { person, language, canGoBack, refused, compact, hasNextMention, on } = props;
  const strings = cardStrings[language];
  const id = useId();
  const [open, setOpen] = useState(false);
  const hasMore = !refused && !compact;
  return (
    <footer class="actions">
      <div class="actions-row">
        <span class={hasMore ? 'checked checked-below' : 'checked'}>{strings.checkedOn(person.checkedOn.short)}</span>
        <button type="button" class="link" onClick={() => on.openCaseFile(`#person/${person.id}`)}>
          {strings.caseFile}
        </button>
        {hasNextMention && hasMore && !canGoBack ? (
          <button type="button" class="link" onClick={on.nextMention}>
            {strings.nextMention}
          </button>
        ) : null}
        {hasMore ? (
          <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {strings.more}
          </button>
        ) : null}
      </div>
      {hasMore ? <MoreActions {...props} id={id} open={open} /> : null}
    </footer>
  );
}

function MoreActions({
  person,
  language,
  host,
  canGoBack,
  on,
  onReport,
  id,
  open,
}: Props & { readonly id: string; readonly open: boolean }) {
  const strings = cardStrings[language];
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await on.copy(citationText(person, language))) ? strings.copied : strings.copyFailed);
  return (
    <>
      <div class="more" id={id} hidden={!open}>
        <button type="button" class="link" onClick={() => void copy()}>
          {strings.copyCitation}
        </button>
        {canGoBack ? null : (
          <button type="button" class="link" onClick={on.notPerson}>
            {strings.notPerson(person.shortName)}
          </button>
        )}
        {host === null ? null : (
          <button type="button" class="link" onClick={on.hideSite}>
            {/* What tells whether the letters behind it may be shown is too large to come with every case page. */}
            {strings.hideSite(host.includes('xn--') ? '' : host)}
          </button>
        )}
        <button type="button" class="link" onClick={onReport}>
          {strings.report}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
