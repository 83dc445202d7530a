import type { SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { counted } from '../../core/language/plural.ts';
import { Disclosure } from './Disclosure.tsx';
import { cardStrings } from './strings.ts';

interface Props {
  readonly sources: readonly SourceView[];
  readonly language: Language;
  /** the words of the closed list; their number is added */
  readonly label?: string;
}

/** The sources of a statement, closed until asked for. A source is a link only where its publisher's own address is known. */
export function Sources({ sources, language, label }: Props) {
  if (sources.length === 0) return null;
  const strings = cardStrings[language];
  const count = counted(language, sources.length, strings.sources);
  return (
    <Disclosure class="sources" summary={label === undefined ? count : `${label} (${sources.length})`}>
      <ul class="plain">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} newTab={strings.newTab} />
            <span class="faint">
              {source.date === null ? '' : ` · ${source.date.text}`}
              {source.tier === 1 ? ` · ${strings.courtRecord}` : ''}
            </span>
            {source.title === null ? null : <span class="source-title">{source.title}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function SourceName({ source, newTab }: { readonly source: SourceView; readonly newTab: string }) {
  if (source.url === null) return <span>{source.outlet}</span>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">
      {source.outlet}
      <span class="unseen"> ({newTab})</span>
    </a>
  );
}
