import type { SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { recordStrings } from '../record/strings.ts';
import { hrefOf } from './address.ts';

/** Sources in full: outlet, title, date, kind, the publisher's address, and the way to what rests on each. */
export function SourceItems({ sources, language }: { readonly sources: readonly SourceView[]; readonly language: Language }) {
  return (
    <ul class="source-items">
      {sources.map((source) => (
        <li key={source.id} class="source-item">
          <a href={hrefOf('source', source.id)}>{source.outlet}</a>
          {source.date === null ? '' : `, ${source.date.text}`}
          <span class="faint"> · {recordStrings[language].tiers[source.tier]}</span>
          {source.title === null ? null : <cite class="source-title">{source.title}</cite>}
          {source.url === null ? null : (
            <a class="small source-url" href={source.url} target="_blank" rel="noreferrer noopener">
              {source.url}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
