import type { SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { counted } from '../surface/plural.ts';
import { recordStrings } from './strings.ts';

interface CitationProps {
  readonly source: SourceView;
  readonly language: Language;
}

/** One source as cited: outlet, title, date, and what kind of source it is. A link only where the publisher's own address is known. */
export function Citation({ source, language }: CitationProps) {
  const title = source.title === null ? null : <cite class="citation-title">{source.title}</cite>;
  return (
    <span class="citation">
      {source.url === null ? (
        <span>{source.outlet}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.outlet}
        </a>
      )}
      {title === null ? null : <>, {title}</>}
      {source.date === null ? null : <>, {source.date.text}</>}
      <span class="faint"> · {recordStrings[language].tiers[source.tier]}</span>
    </span>
  );
}

interface Props {
  readonly sources: readonly SourceView[];
  readonly language: Language;
  readonly open?: boolean;
}

/** The sources of a statement: their number, and the list on demand. Nothing when there are none. */
export function Sources({ sources, language, open = false }: Props) {
  if (sources.length === 0) return null;
  return (
    <details class="sources" open={open}>
      <summary class="sources-summary">{counted(language, sources.length, recordStrings[language].sources)}</summary>
      <ul class="sources-list">
        {sources.map((source) => (
          <li key={source.id}>
            <Citation source={source} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}
