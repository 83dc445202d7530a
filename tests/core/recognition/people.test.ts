import { expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { names, read } from './read.ts';

/** Rules that ask whom the record marks as accused, victim or kin: tried on the record itself. */
const recogniser = createRecogniser(loadCases().lexicon);

/** What is found in the last of these paragraphs, on a page about the case. */
function found(...paragraphs: string[]): string[] {
  const blocks = ['Alec Baldwin was tried over the death of Halyna Hutchins on the set of “Rust.” Joel Souza was hurt.', ...paragraphs];
  return names(
    blocks,
    read(blocks, undefined, recogniser).mentions.filter(({ block }) => block === blocks.length - 1),
  );
}

it.each<readonly [why: string, paragraphs: readonly string[], expected: readonly string[]]>([
  [
    'an accused by given name, among others of the case',
    ['Kari Morrissey asked who had loaded it.', 'Hannah, said Alec Baldwin.'],
    ['Hannah → hannah-gutierrez-reed', 'Alec Baldwin → alec-baldwin'],
  ],
  ['kin of the victim likewise', ['Kari Morrissey spoke.', 'Souza called Matthew.'], ['Souza → joel-souza', 'Matthew → matthew-hutchins']],
  ['nobody whose given name a stranger bears', ['Kari Morrissey met Hannah Arendt.', 'Hannah smiled at Souza.'], ['Souza → joel-souza']],
  [
    'of two who live, whom the record puts first, in a list',
    ['It names Halls, Zachry and Kenney.'],
    ['Halls → david-halls', 'Zachry → sarah-zachry', 'Kenney → seth-kenney'],
  ],
  [
    'a surname in a table, beside its trade',
    ['Serge Svetnoy and Ross Addiego sued.', 'Schaefer | Medic | sued in Santa Fe.'],
    ['Schaefer → cherlyn-schaefer'],
  ],
  [
    'kin by the surname of whom the sentence has just named',
    ['Kari Morrissey asked Lucien Haag and his son, Michael.'],
    ['Kari Morrissey → kari-morrissey', 'Lucien Haag → lucien-haag', 'Michael → michael-haag'],
  ],
  [
    'by given name, set off from a trade by commas',
    ['It pains me for the armorer, Hannah, who was 24.'],
    ['Hannah → hannah-gutierrez-reed'],
  ],
  ['no kin of somebody else', ['Hannah Gutierrez-Reed wept.', 'Hannah, my granddaughter, keeps the shop.'], []],
  ['nor the wife of whoever writes', ['Hannah Gutierrez-Reed wept.', 'So does my wife, Hannah, a nurse.'], []],
  ['nor whoever signs a letter', ['Alec Baldwin wept.', 'A. Baldwin, Brighton'], []],
  ['nobody who made the page', ['David Halls came.', 'Contributing: Vera Vane, David Hall.'], []],
  ['nobody of a longer name', ['Matthew Hutchins came.', 'They thanked Matthew Hutchins Vane.'], []],
  [
    'a stranger who goes on speaking in the next paragraph',
    ['Daniel Baldwin told a podcast that he worries.', '“He calls at night,” Baldwin said.'],
    [],
  ],
  ['nobody beside an address of mail', ['Hannah Gutierrez-Reed wept.', 'Write to desk@paper.example. Ask for Hannah.'], []],
  [
    'in a list of surnames',
    ['On the set: Hutchins, Souza, Halls, Baldwin'],
    ['Hutchins → halyna-hutchins', 'Souza → joel-souza', 'Halls → david-halls', 'Baldwin → alec-baldwin'],
  ],
  [
    'in a list of given names',
    ['The suits: Alec blames Hannah, Dave, Sarah and Seth'],
    ['Alec → alec-baldwin', 'Hannah → hannah-gutierrez-reed', 'Dave → david-halls', 'Sarah → sarah-zachry', 'Seth → seth-kenney'],
  ],
  [
    'the office of a lawyer for the people, shortened',
    ['Mary Carmack-Altwies rose.', 'D.A. Carmack-Altwies left.'],
    ['Carmack-Altwies → mary-carmack-altwies'],
  ],
  ['nobody in a line that leads elsewhere', ['Casey Fitch ruled.', 'Read more: Fitch puts three funds on watch'], []],
  ['nor in one of another language', ['Hannah Gutierrez-Reed lloró.', 'Le puede interesar: piden prórroga en el caso Gutiérrez'], []],
  ['nor in a headline below the article', ['Alec Baldwin wept.', 'Souza volta a treinar e joga domingo'], []],
  ['but one of the courts', ['He denies it.', 'Read more: Baldwin, judge rejects appeal'], ['Baldwin → alec-baldwin']],
  ['one who did not call back', ['Kari Morrissey and Lisa Torraco met.', 'Spiro did not return a call.'], ['Spiro → alex-spiro']],
  [
    'in a transcript, far from others',
    ['Kari Morrissey, Marissa Poppell and Todd Bullion rose.', 'Q. When?', 'A. At one.', 'MR. BOWLES: Objection.'],
    ['BOWLES → jason-bowles'],
  ],
  ['a man after a woman of his surname', ['Hilaria Baldwin took notes. Mr. Baldwin wept.'], ['Baldwin → alec-baldwin']],
  [
    'who signs a letter keeps the surname nowhere else',
    ['And the victim? — A. Morrissey, Taos', 'Sarah Zachry and Marissa Poppell rose; Ms. Morrissey did not.'],
    ['Sarah Zachry → sarah-zachry', 'Marissa Poppell → marissa-poppell', 'Morrissey → kari-morrissey'],
  ],
  [
    'who rose for a side',
    ['Marissa Poppell and Todd Bullion rose.', 'Bowles, for the defense, asked Baldwin.'],
    ['Bowles → jason-bowles', 'Baldwin → alec-baldwin'],
  ],
  [
    'a witness by initial and rare surname, also in a list, an M being no monsieur',
    ['Witnesses: R. Addiego; M. Poppell; Connor Rice'],
    ['R. Addiego → ross-addiego', 'M. Poppell → marissa-poppell'],
  ],
  [
    'of two of one surname, whose initial stands there',
    ['Lucien Haag wrote it. Michael Haag read it.', 'It is signed by L. Haag of Arizona.'],
    ['L. Haag → lucien-haag'],
  ],
  ['a title before an initial', ['Special prosecutor K. Morrissey did not.'], ['K. Morrissey → kari-morrissey']],
  [
    'a given name of the film among three of the case',
    ['I was never angry with Alec, nor with Hannah.'],
    ['Alec → alec-baldwin', 'Hannah → hannah-gutierrez-reed'],
  ],
  ['but not of whoever speaks', ['Kari Morrissey came.', 'DAVE: Welcome back. Baldwin is here.'], ['Baldwin → alec-baldwin']],
  [
    'in a docket, by what stands before the colon',
    ['Todd Bullion rose.', 'Defense: Bowles, Spiro, Smith'],
    ['Bowles → jason-bowles', 'Spiro → alex-spiro'],
  ],
  [
    'who rose for one of them',
    ['Marissa Poppell and Todd Bullion rose.', 'Spiro, for Baldwin, said no.'],
    ['Spiro → alex-spiro', 'Baldwin → alec-baldwin'],
  ],
  [
    'nobody who is another in a list of credits',
    ['Matthew Hutchins helped.', 'Producers: Anjul Nigam, Matt DelPiano, Nathan Klingher'],
    ['Anjul Nigam → anjul-nigam'],
  ],
  [
    'nobody in the law reports',
    ['Hannah Gutierrez-Reed appealed. Reed lost. Reed wept.', 'It cites State v. Reed, 138 N.M. 365, and Brady.'],
    [],
  ],
  ['a party against an accused', ['Item six is Baldwin v. Morrissey.'], ['Baldwin → alec-baldwin', 'Morrissey → kari-morrissey']],
  [
    'nobody in a caption of others',
    ['Kari Morrissey, Marissa Poppell and Todd Bullion rose.', 'He cites State v. Reed, on a lost form, and Johnson v. Smith, on a fence.'],
    [],
  ],
  ['whoever signs a letter in full', ['Alec Baldwin wept.', 'Carl Baldwin, Taos'], []],
  ['nor whoever writes as one of the name', ['Alec Baldwin wept.', 'I speak as a Baldwin, and I am tired.'], []],
  ['nor whoever asks from afar', ['Hannah Gutierrez-Reed wept.', 'May it come back? — Hannah in Boise'], []],
  ['nor a dog', ['Alec Baldwin wept.', 'The dog’s name is Alec.'], []],
  [
    'nobody’s daughter whose father is not there',
    ['Seth Kenney wept.', 'Luis Vane rents them out; his daughter, Hannah, keeps the till.'],
    [],
  ],
  ['an article of Portuguese is no initial', ['Alec Baldwin chorou.', 'E a arma? O Baldwin não respondeu.'], ['Baldwin → alec-baldwin']],
  ['initials under a letter are whoever wrote it', ['Kari Morrissey, Marissa Poppell and Todd Bullion rose.', '— R. Price, Brooklyn'], []],
  ['a sergeant is not the sheriff', ['Adan Mendoza spoke to the press.', 'A Sgt. Mendoza wrote it down.'], []],
  ['after both of two, either may be meant', ['Lucien Haag and his son, Michael Haag, rebuilt it.', 'So says the Haag report.'], []],
  ['in a line of German that leads to the court', ['Er weint.', 'Mehr: Neues Verfahren gegen Baldwin'], ['Baldwin → alec-baldwin']],
  [
    'long after the other, whom the page names most',
    ['Seth Kenney sold guns. James Kenney fined them.', 'Seth Kenney wept.', 'Halls left.', 'Baldwin sued Kenney.'],
    ['Baldwin → alec-baldwin', 'Kenney → seth-kenney'],
  ],
])('%s', (_, paragraphs, expected) => {
  expect(found(...paragraphs)).toEqual(expected);
});

/** A form as the press may set it: with a space for a hyphen, without accents, in capitals. */
function writings(form: string): string[] {
  const plain = form.normalize('NFD').replace(/\p{Mn}/gu, '');
  return [...new Set([form, plain, form.replaceAll('-', ' '), form.replaceAll('-', '\u2011'), form.toUpperCase()])];
}

const people = loadCases().lexicon.cases.flatMap((entry) =>
  entry.people
    .filter(({ entity }) => entity === 'person')
    .map(({ id }) => ({
      id,
      full: entry.forms.filter(({ kind, people: bearers }) => ['full', 'variant', 'nickname'].includes(kind) && bearers.includes(id)),
    })),
);

it.each(people)('$id is found by every full form of the record, however it is set', ({ id, full }) => {
  const written = full
    .map(({ form }) => form)
    .filter((form) => form.includes(' '))
    .flatMap(writings);
  expect(written.length).toBeGreaterThan(0);
  const missed = written.filter(
    (form) => !found(`The suit names Kari Morrissey, Halyna Hutchins and ${form}.`).includes(`${form} → ${id}`),
  );
  expect(missed).toEqual([]);
});
