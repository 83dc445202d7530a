import type { Explanation } from '../../core/recognition/types.ts';
import type { EventView, PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Glosses } from './Glosses.tsx';
import { Charges, Conflicts, Fold, Parts, Position, Since } from './PersonParts.tsx';
import { Ruling } from './Ruling.tsx';
import { Sources } from './Sources.tsx';
import { cardStrings } from './strings.ts';
import { whyWords } from './why.ts';

interface Props {
  readonly person: PersonView;
  readonly language: Language;
  /** why the text is taken to mean this person; null when no text led here */
  readonly why: Explanation | null;
  readonly onRelated: (id: string) => void;
}

/** All that a card says below the status, in the order of the product: what has no content has no heading either. */
export function PersonBody({ person, language, why, onRelated }: Props) {
  const strings = cardStrings[language];
  const shown = shownEvents(person);
  const named = new Set(shown.flatMap(({ event }) => event.terms));
  const otherTerms = person.terms.filter((term) => !named.has(term.id));
  const concernsPerson = person.rulingConcernsPerson;
  return (
    <>
      {shown.map(({ event, lane }) => (
        <Ruling
          key={event.id}
          event={event}
          heading={concernsPerson ? strings.latest[event.standing] : strings.latestInCase}
          lane={lane}
          concernsPerson={concernsPerson}
          terms={person.terms}
          language={language}
        />
      ))}
      <Since events={person.since} language={language} />
      {person.stale === null ? null : <p class="stale">{person.stale}</p>}
      <Position person={person} language={language} />
      <Charges charges={person.charges} language={language} />
      <Parts parts={person.parts} language={language} />
      <Conflicts conflicts={person.conflicts} language={language} />
      {person.related.length === 0 ? null : (
        <Fold title={strings.related} count={person.related.length}>
          <ul class="plain rows">
            {person.related.map((other) => (
              <li key={other.id}>
                <button type="button" class="link" onClick={() => onRelated(other.id)}>
                  {other.shortName}
                </button>
                <span class="faint">{other.tie}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {otherTerms.length === 0 ? null : (
        <Fold title={strings.terms} count={otherTerms.length}>
          <Glosses terms={otherTerms} />
        </Fold>
      )}
      <Sources sources={person.sources} language={language} label={strings.allSources} />
      {why === null ? null : (
        <Fold title={strings.why}>
          <p>{whyWords(why, person.shortName, language)}</p>
        </Fold>
      )}
    </>
  );
}

/** One event per lane where a person has both, else the latest; a latest outside the lanes stands first. */
function shownEvents(person: PersonView): readonly { readonly event: EventView; readonly lane: string | null }[] {
  const lanes = person.lanes.map((lane) => ({ event: lane.latest, lane: lane.label }));
  const { latest } = person;
  if (latest === null || lanes.some(({ event }) => event.id === latest.id)) return lanes;
  return [{ event: latest, lane: null }, ...lanes];
}
