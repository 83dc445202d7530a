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

it.each<readonly [why: string, blocks: readonly string[], expected: readonly string[]]>([
  [
    'a headline has an accused whom the page never names in full, though a stranger bears the surname',
    [
      'Baldwin trial live',
      'All times are local',
      'Marissa Poppell spoke. “Rust” had live rounds, Halyna Hutchins was killed.',
      'Stephen Baldwin came.',
    ],
    ['Baldwin → alec-baldwin', 'Marissa Poppell → marissa-poppell', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'a headline tells what would be of a victim',
    [
      'Hutchins Would Be Alive, Jury Told',
      'Jason Lewis, a prosecutor in the “Rust” trial, said so of Hannah Gutierrez-Reed and David Halls.',
    ],
    [
      'Hutchins → halyna-hutchins',
      'Jason Lewis → jason-lewis',
      'Hannah Gutierrez-Reed → hannah-gutierrez-reed',
      'David Halls → david-halls',
    ],
  ],
  [
    'nor does a brother who is called by given name take it there',
    [
      'Billy Baldwin on Canada and brother Alec',
      'Billy Baldwin plays a dad.',
      '“Not guilty,” Baldwin says of Alec Baldwin and the “Rust” case.',
    ],
    ['Alec → alec-baldwin', 'Alec Baldwin → alec-baldwin'],
  ],
  [
    'a page that begins with a stranger leaves him the surname',
    [
      'Daniel Baldwin sings',
      'His brother Alec hums. Alec Baldwin had a charge over the “Rust” shooting dropped.',
      'A fan thanked Baldwin.',
    ],
    ['Alec → alec-baldwin', 'Alec Baldwin → alec-baldwin'],
  ],
  [
    'but for the case called by his name',
    [
      'On the carpet',
      'Hilaria Baldwin came with Alec; it was her first time since the Baldwin trial over the “Rust” shooting of Halyna Hutchins.',
      'Alec Baldwin hid.',
    ],
    ['Alec → alec-baldwin', 'Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Alec Baldwin → alec-baldwin'],
  ],
  [
    'a talk with a known brother calls him by given name',
    ['Stephen Baldwin prays', 'He does not speak with Alec about “Rust,” nor about Halyna Hutchins, who was killed there.'],
    ['Alec → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'one of the accused or the victims makes another known',
    ['Frances Fisher', 'She had breakfast with Halyna Hutchins on the set of “Rust.” “We did it for her,” she says of Baldwin.'],
    ['Halyna Hutchins → halyna-hutchins', 'Baldwin → alec-baldwin'],
  ],
  [
    'an accused whom a caption names, and nobody else does',
    [
      'A jury convicted Hannah Gutierrez-Reed over the death of Halyna Hutchins on the set of “Rust.”',
      'Nothing else was shown.',
      'And nothing was asked.',
      'What was ordered in State of New Mexico v. Baldwin is another matter.',
    ],
    ['Hannah Gutierrez-Reed → hannah-gutierrez-reed', 'Halyna Hutchins → halyna-hutchins', 'Baldwin → alec-baldwin'],
  ],
  [
    'nobody in a line that leads elsewhere, in the midst of the page',
    [
      'Alec Baldwin was tried over the death of Halyna Hutchins on the set of “Rust.” Casey Fitch is the judge.',
      'Read more: Fitch puts three funds on watch',
      'Kari Morrissey spoke.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Casey Fitch → casey-fitch', 'Kari Morrissey → kari-morrissey'],
  ],
  [
    'unless it is about the case',
    [
      'Hilaria Baldwin: “We cannot sleep”',
      'Alec Baldwin wept for Halyna Hutchins and for Joel Souza, shot on “Rust.”',
      '“No,” Baldwin said.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza', 'Baldwin → alec-baldwin'],
  ],
  [
    'two given names before a line that breaks',
    [
      'Alec Baldwin was tried over the death of Halyna Hutchins on “Rust.”',
      'It was signed by Langley Allen',
      'Cheney, who made films in Georgia.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Langley Allen → langley-cheney', 'Cheney → langley-cheney'],
  ],
  [
    'who is called by given name and trade, on a page about something else',
    [
      'Guns in the garden shed',
      'Luis Vane rents them out. He thinks of Halyna Hutchins, killed on “Rust,” and of Hannah, the armorer, who was 24.',
      'His wife likes none of it.',
    ],
    ['Halyna Hutchins → halyna-hutchins', 'Hannah → hannah-gutierrez-reed'],
  ],
  [
    'but not by a trade of another place',
    [
      'Guns in the garden shed',
      'Luis Vane rents them out. He thinks of Halyna Hutchins, killed on “Rust,” and of Hannah, the armorer of his last show.',
      'His wife likes none of it.',
    ],
    ['Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'of two on a page about something else, nobody far from the case',
    [
      'Town wants barns for films',
      'Anjul Nigam and Ryan Smith made films near here.',
      'Some ask why, says Wanda Smith: Ryan Smith produced “Rust,” on which Alec Baldwin held the gun that killed Halyna Hutchins.',
      'Smith told the room that the barn is dry.',
    ],
    [
      'Anjul Nigam → anjul-nigam',
      'Ryan Smith → ryan-smith',
      'Ryan Smith → ryan-smith',
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
    ],
  ],
  [
    'nobody who is about to be named as another',
    [
      'What else was on',
      'Alec Baldwin walked free over the death of Halyna Hutchins on “Rust,” where Joel Souza was hurt too.',
      'Souza sings at the harbour. Vera Souza has sold every seat.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza'],
  ],
  [
    'nor in the headline above that',
    [
      'Alec Baldwin’s suit over “Rust” thrown out by Judge Casey Fitch',
      'Alec Baldwin, tried over the death of Halyna Hutchins, had sued Kari Morrissey, Mary Carmack-Altwies and Alexandria Hancock.',
      'Fitch expects less of pulp mills',
      'At ratings firm Fitch they see a glut.',
    ],
    [
      'Alec Baldwin → alec-baldwin',
      'Casey Fitch → casey-fitch',
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
      'Kari Morrissey → kari-morrissey',
      'Mary Carmack-Altwies → mary-carmack-altwies',
      'Alexandria Hancock → alexandria-hancock',
    ],
  ],
  [
    'nobody whom the page names later, where it tells of something else as well',
    [
      'The week in song and film',
      'Morrissey stayed in bed, and so did his band.',
      'Alec Baldwin is free: Kari Morrissey, who tried him over the death of Halyna Hutchins on “Rust,” gave up.',
      'The old songs will do.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Kari Morrissey → kari-morrissey', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nor in a headline where a given name may stand before it',
    [
      'News Weather Dollar Price Watch',
      'Reese Price and Ross Addiego settle over the “Rust” shooting',
      'Both were near when Halyna Hutchins was killed. Price wept.',
    ],
    ['Reese Price → reese-price', 'Ross Addiego → ross-addiego', 'Halyna Hutchins → halyna-hutchins', 'Price → reese-price'],
  ],
  [
    'nor what is one of several',
    [
      'Seen in a museum',
      'In the first room Alec Baldwin looks down from a poster of “Rust,” on whose set Halyna Hutchins was killed.',
      'Au fond, un Baldwin de 1920, fort rare. Le Baldwin joue encore.',
      'The café is good.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nor who plays football',
    [
      'O dia em notas',
      'Fica no clube o zagueiro Souza. Souza assina hoje.',
      'Chega “Rust”, com Alec Baldwin, e em que morreu Halyna Hutchins. Joel Souza dirigiu.',
      'Amanhã chove.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza'],
  ],
  [
    'a victim by surname before the page has come to the widower',
    [
      'Deal over the “Rust” shooting of 2021',
      'Hutchins, de 42 años, estaba junto a la cámara, con Joel Souza.',
      'Alec Baldwin pagó. Matthew Hutchins no lo dijo.',
    ],
    ['Hutchins → halyna-hutchins', 'Joel Souza → joel-souza', 'Alec Baldwin → alec-baldwin', 'Matthew Hutchins → matthew-hutchins'],
  ],
  [
    'a stranger goes on in the next paragraph until the page names the other',
    [
      'How guns are made of rubber',
      'Since Halyna Hutchins died on “Rust” nobody asks for steel, says Beto Souza.',
      'Souza has done this for years. He will not speak of Alec Baldwin.',
      'Joel Souza, who was hurt, is no kin.',
      'Paint is the hard part.',
    ],
    ['Halyna Hutchins → halyna-hutchins', 'Alec Baldwin → alec-baldwin', 'Joel Souza → joel-souza'],
  ],
  [
    'nor in the headline of a talk with another',
    [
      'Morrissey: “I sing what I like”',
      'Morrissey has a cold. The papers are full of another Morrissey.',
      'Kari Morrissey tried Alec Baldwin over the death of Halyna Hutchins on “Rust.”',
      'A waiter asks Morrissey for a song.',
      'It rains.',
    ],
    ['Kari Morrissey → kari-morrissey', 'Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nor under a label of its own in a list of news',
    [
      'The day in brief',
      'Film. “Rust” opens: Alec Baldwin plays, Joel Souza directs, Halyna Hutchins is mourned.',
      'Football. Bahia sells Souza, and Souza is glad.',
      'Music. A prize for Vera Baldwin.',
      'Chess. Nobody won.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Joel Souza → joel-souza', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nobody by given name before the page has come to the film',
    [
      'What to see',
      'Joel, the dog who solves crimes, is back.',
      '“Rust” by Joel Souza opens, on whose set Halyna Hutchins was killed.',
      'Bring a coat.',
    ],
    ['Joel Souza → joel-souza', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'an expert right after his name, though a stranger bore it first',
    [
      'Alec Baldwin, tried over the death of Halyna Hutchins on “Rust”',
      'A juror, Vera Haag, takes notes. Haag teaches.',
      'Alex Spiro asks Marissa Poppell.',
      'Lucien Haag, who rebuilt the gun, comes. Haag goes home.',
    ],
    [
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
      'Alex Spiro → alex-spiro',
      'Marissa Poppell → marissa-poppell',
      'Lucien Haag → lucien-haag',
      'Haag → lucien-haag',
    ],
  ],
  [
    'a page that begins with a stranger and calls her by surname is about her',
    [
      'Rules for guns on sets',
      'Katy Souza, a senator, wrote them. Souza is proud.',
      'Hers come after “Rust,” on which Halyna Hutchins was killed and Joel Souza hurt.',
      'Souza will try again.',
    ],
    ['Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza'],
  ],
  [
    'though what somebody does with a firm makes none of the name',
    [
      'Alec Baldwin was tried over the death of Halyna Hutchins on “Rust.”',
      'Ryan Smith and Anjul Nigam, of a company Smith runs, made it.',
    ],
    [
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
      'Ryan Smith → ryan-smith',
      'Anjul Nigam → anjul-nigam',
      'Smith → ryan-smith',
    ],
  ],
  [
    'a double name takes its last part from nobody',
    ['Sheila Reed, who writes, does not know Hannah Gutierrez-Reed of the “Rust” set. “I quit,” says Reed.'],
    ['Hannah Gutierrez-Reed → hannah-gutierrez-reed'],
  ],
  [
    'a pair with one surname',
    ['Alec and Hilaria Baldwin spoke of Halyna Hutchins and the “Rust” set.'],
    ['Alec → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
])('%s', (_, blocks, expected) => {
  expect(names(blocks, read(blocks, undefined, recogniser).mentions)).toEqual(expected);
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
