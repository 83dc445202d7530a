import { render } from 'preact';
import { hashOf, placeOf } from '../../components/casefile/address.ts';
import { CaseFile } from '../../components/casefile/CaseFile.tsx';
import '../../components/casefile/casefile.css';
import { caseFileStrings } from '../../components/casefile/strings.ts';
import type { CaseFileRecord, ExportFormat } from '../../components/casefile/types.ts';
import type { PeopleFilter } from '../../components/people/PeopleList.tsx';
import { cslOf } from '../../core/export/csl.ts';
import { caseMarkdown, personMarkdown } from '../../core/export/markdown.ts';
import type { Language } from '../../core/language/language.ts';
import { onSettingsChanged, readSettings } from '../../platform/settings-store.ts';
import { applyLanguage } from '../pages/language.ts';
import { markHits } from '../pages/mark-hits.ts';
import { recordsIn } from '../pages/records.ts';
import { rootElement } from '../pages/root.ts';
import { copyText, saveFile } from '../pages/save-file.ts';
import '../pages/surface.css';

let filter: PeopleFilter = { query: '', group: null };
let language: Language = 'en';
let record: CaseFileRecord | null = null;

/** Goes to an address. Typing a search replaces the address, so that Back leads out of the search and not through its letters. */
function go(hash: string): void {
  const searching = placeOf(location.hash).kind === 'search' && placeOf(hash).kind === 'search';
  if (searching) history.replaceState(null, '', hash);
  else if (location.hash !== hash) history.pushState(null, '', hash);
  draw();
}

function exportAs(format: ExportFormat, id: string | null): void {
  if (record === null) return;
  const { view, sources } = record;
  const person = id === null ? null : record.personOf(id);
  const name = person?.id ?? view.id;
  if (format === 'csl') {
    saveFile(`${name}.csl.json`, 'application/vnd.citationstyles.csl+json', JSON.stringify(cslOf(person?.sources ?? sources), null, 2));
    return;
  }
  const text =
    person === null
      ? caseMarkdown(view, sources, language)
      : personMarkdown(person, record.eventsOf(person.id), view.dataVersion, language);
  saveFile(`${name}.md`, 'text/markdown', text);
}

function draw(): void {
  if (record === null) return;
  const place = placeOf(location.hash);
  document.title = titleOf();
  render(
    <CaseFile
      place={place}
      record={record}
      language={language}
      filter={filter}
      onFilter={(next) => {
        filter = next;
        draw();
      }}
      markHits={markHits}
      onGo={go}
      onExport={exportAs}
      onCopy={copyText}
    />,
    rootElement(),
  );
}

function titleOf(): string {
  const place = placeOf(location.hash);
  const strings = caseFileStrings[language];
  const view = record?.view;
  const name =
    place.kind === 'list'
      ? strings.lists[place.list]
      : place.kind === 'search'
        ? strings.search
        : ((place.kind === 'person' ? view?.people.find(({ id }) => id === place.id)?.name : undefined) ??
          (place.kind === 'proceeding' ? view?.proceedings.find(({ id }) => id === place.id)?.caption : undefined) ??
          strings.title);
  return `${name} · ${view?.title.join('') ?? ''} · Caselight`;
}

async function load(): Promise<void> {
  language = applyLanguage(await readSettings());
  const { sources, ...records } = recordsIn(language);
  record = { ...records, sources: sources() };
  draw();
}

addEventListener('hashchange', draw);
addEventListener('popstate', draw);
// A printed page shows what the screen keeps folded.
addEventListener('beforeprint', () => {
  for (const closed of document.querySelectorAll('details')) closed.open = true;
});
if (location.hash === '') history.replaceState(null, '', hashOf({ kind: 'list', list: 'overview' }));
onSettingsChanged(() => void load());
void load();
