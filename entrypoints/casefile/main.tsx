import { render } from 'preact';
import { hashOf, listPlace, pageOf, placeOf } from '../../components/casefile/address.ts';
import type { Place } from '../../components/casefile/address.ts';
import { CaseFile } from '../../components/casefile/CaseFile.tsx';
import '../pages/surface.css';
import '../../components/casefile/casefile.css';
import { caseFileStrings } from '../../components/casefile/strings.ts';
import type { ExportFormat } from '../../components/casefile/types.ts';
import { citedFor } from '../../core/export/cited.ts';
import { cslOf } from '../../core/export/csl.ts';
import { caseMarkdown, personMarkdown } from '../../core/export/markdown.ts';
import type { Language } from '../../core/language/language.ts';
import { onSettingsChanged, readSettings } from '../../platform/settings-store.ts';
import { applyLanguage } from '../pages/language.ts';
import { markHits } from '../pages/mark-hits.ts';
import { recordsIn } from '../pages/records.ts';
import type { Records } from '../pages/records.ts';
import { rootElement } from '../pages/root.ts';
import { copyText, saveFile } from '../pages/save-file.ts';

let language: Language = 'en';
let records: readonly Records[] = [];
/** the case that is shown */
let record: Records | null = null;

/** The case that an address is about: the one it names or that has the entry, else the one that is shown already. */
function recordAt(place: Place): Records | null {
  const named =
    place.kind === 'list'
      ? records.find(({ id }) => id === place.caseId)
      : place.kind === 'search'
        ? undefined
        : records.find(({ holds }) => holds(place.kind, place.id));
  return named ?? records.find(({ id }) => id === record?.id) ?? records[0] ?? null;
}

/** Goes to an address. On the same page, as with every letter of a search, it replaces the one before: Back leads out of a search and not through its letters. */
function go(hash: string): void {
  if (pageOf(placeOf(location.hash)) === pageOf(placeOf(hash))) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  draw();
}

function exportAs(format: ExportFormat, id: string | null): void {
  if (record === null) return;
  const { view, sources } = record;
  const person = id === null ? null : record.personOf(id);
  const name = person?.id ?? view.id;
  if (format === 'csl') {
    const cited = person === null ? sources : citedFor(person, record.eventsOf(person.id));
    saveFile(`${name}.csl.json`, 'application/vnd.citationstyles.csl+json', JSON.stringify(cslOf(cited), null, 2));
    return;
  }
  const text =
    person === null
      ? caseMarkdown(view, sources, language)
      : personMarkdown(person, record.eventsOf(person.id), view.dataVersion, language);
  saveFile(`${name}.md`, 'text/markdown', text);
}

function draw(): void {
  const place = placeOf(location.hash);
  record = recordAt(place);
  if (record === null) return;
  document.title = titleOf();
  render(
    <CaseFile
      place={place}
      record={record}
      records={records}
      language={language}
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
  records = recordsIn(language);
  draw();
}

addEventListener('hashchange', draw);
addEventListener('popstate', draw);
// A printed page shows what the screen keeps folded.
addEventListener('beforeprint', () => {
  for (const closed of document.querySelectorAll('details')) closed.open = true;
});
if (location.hash === '') history.replaceState(null, '', hashOf(listPlace('overview', null)));
onSettingsChanged(() => void load());
void load();
