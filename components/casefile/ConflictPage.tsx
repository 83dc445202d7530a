import type { ConflictView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { recordStrings } from '../record/strings.ts';
import { hrefOf } from './address.ts';
import { NotFound } from './NotFound.tsx';
import { SourceItems } from './SourceItems.tsx';
import { caseFileStrings } from './strings.ts';
import type { PageProps } from './types.ts';

/** What sources disagree on: every position as it was put, what is settled, the sources. */
export function ConflictPage({ id, record, language }: PageProps & { readonly id: string }) {
  const conflict = record.view.conflicts.find((candidate) => candidate.id === id);
  if (conflict === undefined) return <NotFound language={language} />;
  return (
    <article class="person">
      <header class="person-head">
        <p class="kicker">{caseFileStrings[language].lists.conflicts}</p>
        <h2 class="serif person-name">{conflict.topic}</h2>
      </header>
      <Positions conflict={conflict} language={language} />
      <section>
        <h3>{recordStrings[language].sources}</h3>
        <SourceItems sources={conflict.sources} language={language} />
      </section>
    </article>
  );
}

function Positions({ conflict, language }: { readonly conflict: ConflictView; readonly language: Language }) {
  return (
    <>
      <ul class="positions">
        {conflict.positions.map((position) => (
          <li key={position}>{position}</li>
        ))}
      </ul>
      <p>
        <b>{caseFileStrings[language].settled}:</b> {conflict.resolution}
      </p>
    </>
  );
}

/** Every disagreement with all its positions. */
export function ConflictList({ record, language }: PageProps) {
  return (
    <section class="person">
      <h2 class="serif person-name">{caseFileStrings[language].lists.conflicts}</h2>
      {record.view.conflicts.map((conflict) => (
        <article key={conflict.id} class="conflict-item">
          <h3 class="conflict-topic">
            <a href={hrefOf('conflict', conflict.id)}>{conflict.topic}</a>
          </h3>
          <Positions conflict={conflict} language={language} />
        </article>
      ))}
    </section>
  );
}
