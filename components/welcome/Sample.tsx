import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { PersonBody } from '../card/PersonBody.tsx';
import { PersonHead } from '../record/PersonHead.tsx';
import { welcomeStrings } from './strings.ts';

/** A run of the sample text; `person` where it is a name that was recognised. */
export interface SampleRun {
  readonly text: string;
  readonly person: string | null;
}

interface Props {
  readonly headline: string;
  readonly paragraphs: readonly (readonly SampleRun[])[];
  readonly personOf: (id: string) => PersonView | null;
  readonly language: Language;
  /** milliseconds the pointer rests before the card opens */
  readonly delay: number;
}

/** A short article with its names marked, and the card of the one the reader rests on beside it. */
export function Sample({ headline, paragraphs, personOf, language, delay }: Props) {
  const strings = welcomeStrings[language];
  const [shown, setShown] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const opener = useRef<HTMLElement | null>(null);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const person = shown === null ? null : personOf(shown);
  const close = () => {
    setShown(null);
    opener.current?.focus();
  };
  const name = (run: SampleRun, index: number) =>
    run.person === null ? (
      run.text
    ) : (
      <button
        key={index}
        type="button"
        class="sample-name sample-name--tint"
        aria-expanded={shown === run.person}
        onPointerEnter={() => {
          timer.current = setTimeout(() => setShown(run.person), delay);
        }}
        onPointerLeave={() => clearTimeout(timer.current)}
        onClick={(event) => {
          opener.current = event.currentTarget;
          setShown(run.person);
          // On a narrow screen the card stands under the article, out of sight.
          requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }));
        }}
      >
        {run.text}
      </button>
    );
  return (
    <div class="try" onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
      <article class="try-article">
        <h3 class="serif try-headline">{headline}</h3>
        {paragraphs.map((runs) => (
          <p key={runs.map(({ text }) => text).join('')} class="sample-text">
            {runs.map(name)}
          </p>
        ))}
      </article>
      <div class="try-card" aria-live="polite" ref={card}>
        {person === null ? (
          <p class="small faint try-empty">{strings.tryCard}</p>
        ) : (
          <section class="person" aria-label={person.name}>
            <button type="button" class="link try-close" aria-label={strings.close} onClick={close}>
              ×
            </button>
            <PersonHead person={person} language={language} />
            <PersonBody person={person} language={language} why={null} onRelated={setShown} />
          </section>
        )}
      </div>
    </div>
  );
}
