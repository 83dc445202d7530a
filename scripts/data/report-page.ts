import { caseView } from '../../core/casebook/case-view.ts';
import { personView } from '../../core/casebook/person-view.ts';
import type { Casebook } from '../../core/casebook/schema.ts';
import { sampleOf } from '../../core/casebook/sample-view.ts';
import { sourcesOf } from '../../core/casebook/source-view.ts';
import type { CaseView, ConflictView, EventView, PersonView, ProceedingView, SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { escapeHtml as e, item, list, optional, section } from './report-html.ts';
import { REPORT_STRINGS } from './report-strings.ts';
import type { ReportStrings } from './report-strings.ts';

function outlets(sources: readonly SourceView[]): string {
  const names = sources.map(({ outlet, date }) => (date ? `${outlet}, ${date.text}` : outlet));
  return `<cite>${names.map(e).join(' · ')}</cite>`;
}

function eventBlock(event: EventView, words: ReportStrings): string {
  const where = [event.court, event.judge && `${words.judge}: ${event.judge}`, event.proceeding?.caption].filter((part) => !!part);
  const flags = [words.standing[event.standing], event.tentative && words.tentative, event.singleSource && words.singleSource];
  return [
    `<p><b>${e(event.date.text)} · ${e(event.kindLabel)}</b> (${flags
      .filter((flag) => flag !== false)
      .map(e)
      .join('; ')})<br>`,
    `${e(event.decided)}</p>`,
    optional(event.meaning, (meaning) => `<p>${e(words.meaning)}: ${e(meaning)}</p>`),
    optional(event.concernedAs, (as) => `<p>${e(words.concernedAs)}: ${e(as)}</p>`),
    `<p class="small">${where.map((part) => e(String(part))).join(' · ')}<br>${outlets(event.sources)}</p>`,
  ].join('');
}

function conflictBlock(conflict: ConflictView, words: ReportStrings): string {
  return `<p><b>${e(conflict.topic)}</b></p>${list(conflict.positions.map(e))}<p>${e(words.resolution)}: ${e(conflict.resolution)}</p>
    <p class="small">${outlets(conflict.sources)}</p>`;
}

function personBlock(person: PersonView, words: ReportStrings): string {
  const decisive = person.latest === null || person.latest.standing === 'ruling' || person.latest.standing === 'outcome';
  const latestHeading = !person.rulingConcernsPerson ? words.newest : decisive ? words.latest : words.newestStep;
  return `<article id="${e(person.id)}"><h3>${e(person.name)}</h3>
    <p>${e(person.role)} · ${e(person.groupLabel)}</p>
    ${optional(person.status, (status) => item(words.status, `${e(status.text)} (${e(words.asOf)} ${e(status.asOf.text)})`))}
    ${section(latestHeading, person.latest ? eventBlock(person.latest, words) : `<p>${e(words.none)}</p>`)}
    ${person.lanes.map((lane) => section(lane.label, eventBlock(lane.latest, words))).join('')}
    ${optional(person.since, (since) => section(words.since, since.map((event) => eventBlock(event, words)).join('')))}
    ${optional(person.position, (position) =>
      section(
        words.position,
        `<p>${e(position.text)}<br>${e(position.by)}${position.date ? `, ${e(position.date.text)}` : ''}<br>${outlets(position.sources)}</p>`,
      ),
    )}
    ${optional(person.charges, (charges) =>
      section(
        words.charges,
        list(
          charges.map(
            (charge) =>
              `${e(charge.offense)} (${e(charge.filed.text)}): ${e(charge.disposition)}${charge.disposed ? ` (${e(charge.disposed.text)})` : ''}`,
          ),
        ),
      ),
    )}
    ${optional(person.parts, (parts) =>
      section(
        words.parts,
        list(parts.map((part) => `${e(part.caption)}: ${e(part.role)}. ${e(part.status)} (${e(words.asOf)} ${e(part.statusAsOf.text)})`)),
      ),
    )}
    ${optional(person.related, (related) => section(words.related, list(related.map(({ shortName, tie }) => `${e(shortName)}: ${e(tie)}`))))}
    ${optional(person.conflicts, (conflicts) => section(words.conflicts, conflicts.map((conflict) => conflictBlock(conflict, words)).join('')))}
    ${optional(person.stale, (stale) => `<p class="small">${e(stale)}</p>`)}
  </article>`;
}

function proceedingBlock(proceeding: ProceedingView, words: ReportStrings): string {
  const facts = [proceeding.kindLabel, proceeding.court, proceeding.docket, proceeding.filed && `${words.filed} ${proceeding.filed.text}`];
  return `<article><h3>${e(proceeding.caption)}</h3><p>${facts
    .filter((fact) => !!fact)
    .map((fact) => e(String(fact)))
    .join(' · ')}</p>
    <p>${e(proceeding.summary)}</p>
    ${item(words.status, `${e(proceeding.statusLabel)}. ${e(proceeding.status)} (${e(words.asOf)} ${e(proceeding.statusAsOf.text)})`)}
    ${optional(proceeding.relations, (relations) => list(relations.map(({ label, caption }) => `${e(label)}: ${e(caption)}`)))}
    ${section(words.parts, list(proceeding.parties.map(({ name, role }) => `${e(name)}: ${e(role)}`)))}
    <p class="small">${outlets(proceeding.sources)}</p></article>`;
}

function caseBlock(casebook: Casebook, view: CaseView, language: Language, today: string, words: ReportStrings): string {
  const people = casebook.people.flatMap(({ id }) => personView(casebook, id, language, today) ?? []);
  const sample = sampleOf(casebook, language);
  const sources = sourcesOf(casebook, language).map(
    (source) => `${outlets([source])} ${e(source.title ?? '')} ${e(source.url ?? '')} (${e(words.tier)} ${source.tier})`,
  );
  return `<h1>${e(view.title[0])}<i>${e(view.title[1])}</i>${e(view.title[2])}</h1>
    <p>${e(words.asOf)} ${e(view.asOf.text)} · ${e(view.dataVersion)}</p><p>${e(view.summary)}</p>
    ${optional(view.stale, (stale) => `<p>${e(stale)}</p>`)}
    ${section(words.latest, view.latest ? eventBlock(view.latest, words) : `<p>${e(words.none)}</p>`)}
    ${section(sample.headline, sample.paragraphs.map((paragraph) => `<p>${e(paragraph)}</p>`).join(''))}
    <h2>${e(words.people)} (${people.length})</h2>
    <nav>${people.map(({ id, name }) => `<a href="#${e(id)}">${e(name)}</a>`).join('')}</nav>
    ${people.map((person) => personBlock(person, words)).join('')}
    <h2>${e(words.proceedings)} (${view.proceedings.length})</h2>${view.proceedings.map((one) => proceedingBlock(one, words)).join('')}
    <h2>${e(words.timeline)} (${view.timeline.length})</h2>${view.timeline.map((event) => eventBlock(event, words)).join('')}
    <h2>${e(words.conflicts)} (${view.conflicts.length})</h2>${view.conflicts.map((one) => conflictBlock(one, words)).join('')}
    <h2>${e(words.terms)} (${view.terms.length})</h2>${list(view.terms.map(({ term, gloss, source }) => `<b>${e(term)}</b>: ${e(gloss)} <cite>${e(source)}</cite>`))}
    <h2>${e(words.sources)} (${sources.length})</h2>${list(sources)}`;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1c1f21;background:#fff}
h1,h2,h3{font-family:ui-serif,Georgia,serif;line-height:1.2}h2{margin-top:3em;border-bottom:1px solid #999}article{margin:2em 0;break-inside:avoid}
h4{margin:.8em 0 .2em;font-size:1em;color:#0f5c63}p{margin:.3em 0}.small,cite{font-size:.85em;font-style:normal;color:#555}
.small cite{font-size:1em}nav{columns:3 14em;font-size:.9em}nav a{display:block;color:#0f5c63}`;

/**
 * One self-contained page with every text the extension would show of the cases, in one language.
 * @param today an ISO day, for what the extension says of stale proceedings
 */
export function reportPage(casebooks: readonly Casebook[], language: Language, today: string): string {
  const words = REPORT_STRINGS[language];
  const body = casebooks.map((casebook) => caseBlock(casebook, caseView(casebook, language, today), language, today, words));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${e(words.title)}</title><style>${STYLE}</style>
    <p>${e(words.intro)}</p>${body.join('<hr>')}</html>\n`;
}
