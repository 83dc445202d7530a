import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { GroupMarker } from '../card/GroupMarker.tsx';
import { cardStrings } from '../card/strings.ts';

/** Who it is, in the order of the card: group and case, name, role at the time, dated status. */
export function PersonHead({ person, language }: { readonly person: PersonView; readonly language: Language }) {
  return (
    <header class="person-head">
      <h1 class="kicker person-kicker">
        <GroupMarker group={person.group} />
        <span>
          {person.groupLabel} · {person.caseTitle}
        </span>
      </h1>
      <h2 class="serif person-name">{person.name}</h2>
      {person.role === '' ? null : <p class="soft">{person.role}</p>}
      {person.status === null ? null : (
        <p class="person-status">
          {person.status.text} <span class="as-of">{cardStrings[language].asOf(person.status.asOf.text)}</span>
        </p>
      )}
    </header>
  );
}
