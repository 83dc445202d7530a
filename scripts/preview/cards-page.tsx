import { casebooks } from 'virtual:caselight/casebook';
import css from '../../components/card/card.css?inline';
import { mountCard } from '../../components/card/mount.tsx';
import type { PersonCardProps } from '../../components/card/PersonCard.tsx';
import { personView } from '../../core/casebook/person-view.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { openAll } from '../../tests/components/card/open-all.ts';
import { PEOPLE } from '../../tests/components/card/people.ts';

/** Who stands on the sheet, by what the card has to carry. */
const SHOWN: readonly (readonly [string, string])[] = [
  ['criminal and civil lanes', 'alec-baldwin'],
  ['convicted, other charge acquitted', 'hannah-gutierrez-reed'],
  ['no-contest plea', 'david-halls'],
  ['victim', 'halyna-hutchins'],
  ['injured', 'joel-souza'],
  ['plaintiff', 'mamie-mitchell'],
  ['prosecutor, later a civil defendant', 'kari-morrissey'],
  ['judge', 'mary-marlowe-sommer'],
  ['counsel', 'alex-spiro'],
  ['expert', 'lucien-haag'],
  ['family and plaintiff', 'matthew-hutchins'],
  ['organisation', 'rust-movie-productions'],
  ['tentative ruling', 'seth-kenney'],
  ['no ruling at all', 'adan-mendoza'],
];

const nothing = () => undefined;
const callbacks: PersonCardProps['on'] = {
  openCaseFile: nothing,
  nextMention: nothing,
  copy: async () => true,
  notPerson: nothing,
  undo: nothing,
  hideSite: nothing,
  pin: nothing,
  close: nothing,
  related: nothing,
  back: nothing,
  drag: nothing,
  nextCorner: nothing,
};

function show(
  title: string,
  person: PersonView,
  language: Language,
  change: Partial<PersonCardProps> = {},
  prepare?: (root: ShadowRoot) => void,
) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  const host = document.createElement('div');
  host.className = 'host';
  figure.append(caption, host);
  document.body.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  mountCard(root, {
    person,
    language,
    host: 'deadline.com',
    pageAddress: 'https://deadline.com/story',
    why: { rule: 'full-name', evidence: [] },
    pinned: false,
    canGoBack: false,
    refused: false,
    compact: false,
    hasNextMention: true,
    on: callbacks,
    ...change,
  });
  prepare?.(root);
}

function view(id: string, language: Language): PersonView {
  for (const casebook of casebooks) {
    const found = personView(casebook, id, language, casebook.asOf);
    if (found !== null) return found;
  }
  throw new Error(`the record has no ${id}`);
}

const opened = (root: ShadowRoot) => {
  if (root.host instanceof HTMLElement) root.host.style.maxHeight = '1200px';
  void openAll(root);
};
const scrollTo = (selector: string) => (root: ShadowRoot) => root.querySelector(selector)?.scrollIntoView({ block: 'start' });
const press = (label: string) => (root: ShadowRoot) => {
  const button = [...root.querySelectorAll('button')].find((found) => found.textContent === label);
  button?.click();
};

for (const [title, id] of SHOWN) show(title, view(id, 'en'), 'en');
show('Spanish', view('alec-baldwin', 'es'), 'es');
show('pinned, a related person with Back', view('hannah-gutierrez-reed', 'en'), 'en', { pinned: true, canGoBack: true });
show('not this person, with undo', view('david-halls', 'en'), 'en', { refused: true });
show('more', view('mamie-mitchell', 'en'), 'en', {}, press('More'));
show('report an error', view('mamie-mitchell', 'en'), 'en', {}, press('Report an error'));
show('text at 200 %', view('alec-baldwin', 'en'), 'en', {}, (root) =>
  root.querySelector<HTMLElement>('.card')?.style.setProperty('--unit', '2px'),
);
show('nothing known but the name', PEOPLE.bare, 'en');
show('tentative, one source, about a year (invented)', PEOPLE.tentative, 'en');
show('two lanes (invented)', PEOPLE.twoLanes, 'en');
show('compact, in a low frame', view('mamie-mitchell', 'en'), 'en', { compact: true });
show('scrolled to the proceedings', view('mamie-mitchell', 'en'), 'en', {}, scrollTo('.proceedings'));
show('scrolled to the proceedings, more of them', view('alec-baldwin', 'en'), 'en', {}, scrollTo('.proceedings'));
show('everything opened, taller than on a page', view('david-halls', 'en'), 'en', {}, opened);
show('everything opened', view('alec-baldwin', 'en'), 'en', {}, opened);
show('everything opened, Spanish', view('hannah-gutierrez-reed', 'es'), 'es', {}, opened);
show('very long names and texts', PEOPLE.long, 'en', {}, opened);
