import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { names, read } from './read.ts';

/** The gate weighs rules and data together, so that it is tried on the record itself. */
const recogniser = createRecogniser(loadCases().lexicon);

/** Rows of: why, the page's paragraphs. */
type Row = readonly [why: string, ...paragraphs: string[]];

describe('the gate opens', () => {
  it.each<Row>([
    ['for kin of a namesake', 'Stephen Baldwin sings.', 'Asked about his brother Alec and the “Rust” shooting, Stephen Baldwin prayed.'],
    ['for the trade of somebody of the film', 'Ex-Rust AD Dave Halls will testify against Gutierrez-Reed, said Lisa Torraco.'],
    ['for a work about the victim', 'To see: “Last Take: Rust and the Story of Halyna” (Hulu).'],
    ['for the bare title beside the right name', 'The set went quiet when Alec Baldwin and Rust came up.'],
    ['for the quoted title before a name', 'In 2021 on “Rust” Halyna Hutchins lost her life.'],
    ['for a hashtag', 'Alec Baldwin nods. #RustTrial'],
    ['for a prize named for the victim', 'Four films were shot. The prize is named for Halyna Hutchins.'],
    ['for an expert in the quoted case', 'He is best known for the “Rust” case, in which Lucien Haag rebuilt the gun.'],
    ['for the victim beside the accused', 'Alec Baldwin wept.', 'He spoke of Halyna Hutchins.'],
    [
      'for a quoted title beside an accused whom the page names in full elsewhere',
      'Alec Baldwin wed again.',
      'When Baldwin left “Rust,” she kept silent.',
    ],
    ['for those whom a court tried', 'She sent home one of the “Rust” defendants: Mary Marlowe Sommer.'],
    ['for what an accused is charged over', 'He was charged over “Rust,” said Lisa Torraco.'],
    ['for a charge named beside the accused', 'He was the lawyer in the manslaughter case against Alec Baldwin.', 'Luke Nikas helped.'],
    [
      'for the same by its whole name',
      'He was there when the involuntary manslaughter trial of Alec Baldwin fell apart.',
      'Luke Nikas helped.',
    ],
    [
      'for an official by surname beside the accused',
      'The bill of Andrea Reeb died.',
      'Reeb was known as special prosecutor against Alec Baldwin.',
    ],
    ['for charges called by the title', 'Mary Carmack-Altwies asked for money for the “Rust” prosecutions.', 'Raúl Torrez got more.'],
    [
      'for the title unmarked beside two who are called by surname',
      'Should Rust have been finished? I ask whether Rust was worth it to Mr. Baldwin, and what Ms. Hutchins would say.',
      'Alec Baldwin could have looked. Mr. Halls, the assistant director, said so.',
    ],
    ['for the title on a page about the one who died', 'Halyna Hutchins was my student.', 'Rust should be known for her frames.'],
    ['for several of the accused and the victims', 'Baldwin, Halls, Souza and Gutierrez-Reed met in court with Kari Morrissey.'],
    ['for the victim’s death, however it is told', 'They spoke of Halyna Hutchins, a camerawoman who was killed in 2021.'],
    ['for a death told in Spanish', 'Hablaron de Halyna Hutchins, la operadora que murió en 2021.'],
    ['for what a court decided of an accused', 'Hannah Gutierrez-Reed was convicted this week.', 'Guns are for the range, he said.'],
    [
      'for the title of what happened, apart from the accused',
      'Alec Baldwin hints that he is done.',
      'It was the week of that Rust hearing.',
    ],
    ['for an accused beside who tried him', 'They cite what Alec Baldwin was told by Judge Mary Marlowe Sommer.'],
    ['for what happened, in few words', 'Since Alec Baldwin’s gun killed a cinematographer, rubber will do.'],
    [
      'for several accused and one more, with a strong term',
      'Gabrielle Pickle wrote to Halls.',
      'Baldwin was told “cold gun”, says the podcast.',
    ],
    [
      'for misspelt names, several of them',
      'Joel Sauza was hit by the slug that killed Helyna Hutchins.',
      'Hanna Gutierrez-Reed loaded it.',
    ],
    [
      'for an accused among those who charged him, none of them beside him',
      'Alec Baldwin sues.',
      'It names Kari Morrissey.',
      'So does Andrea Reeb’s.',
    ],
    [
      'for the accused and the victims by surname before a court',
      'To Erlinda Johnson it was simple. Mr. Baldwin did not nod.',
      'Ms. Hutchins was dear to her, and so was Mr. Souza.',
      'Judge Mary Marlowe Sommer rose.',
    ],
    [
      'for an accused in a caption, among others of the case',
      'STATE OF NEW MEXICO v. ALEC BALDWIN',
      'MR. SPIRO: Morning.',
      'A. Ms. Hutchins had the lens.',
    ],
    [
      'for a trial of the title, though something else is called so too',
      'Alec Baldwin plays in Rust Creek.',
      'Since the Rust trial in New Mexico the armorer is asked for.',
    ],
  ])('%s', (_, ...paragraphs) => {
    expect(read(paragraphs, undefined, recogniser).verdict.about).not.toBe('none');
    expect(recogniser.mayConcern(paragraphs.join('\n'))).toBe(true);
  });
});

describe('the gate stays closed', () => {
  it.each<Row>([
    [
      'for another’s trial of which an accused speaks',
      'The physician was found guilty in the singer’s death. The manslaughter trial had drawn comments all week.',
      'Actor Alec Baldwin wrote that he had followed the manslaughter trial every day.',
    ],
    ['for a manslaughter case of somebody who worked for an accused', 'In the manslaughter case, the victim had worked for Alec Baldwin.'],
    [
      'for another work of the title',
      'The actor Corbin Bernsen made the film “Rust” with a small crew.',
      'Andrea Reeb, a critic, liked it.',
    ],
    [
      'for a prop in another film',
      'On the set of “30 Rock” Alec Baldwin carried a prop gun.',
      'The director of photography laughed; so did the armorer.',
    ],
    ['for an accused in a caption, alone', 'The brief cites People v. Alec Baldwin, of 2018, on the parking of cars.', 'Spiro read it.'],
    ['for a lawyer in another suit', 'After the death of a cinematographer the crew sued.', 'Attorney Brian Panish spoke for a family.'],
    ['for a word of the trade', 'In Los Angeles attorney Gary Dordick leads in the Rust trial against a paint firm.'],
    ['for an older work of the victim', 'In “Archenemy” cinematographer Halyna Hutchins bathes it all in acid.', 'Hutchins likes hats.'],
    ['for an older work with a colleague', 'The gaffer Serge Svetnoy lit a swamp. His DP, Halyna Hutchins, wanted blue.'],
    ['for a death in that work', 'Halyna Hutchins lights it all in acid. Early on a man is killed.'],
    ['for another work and its death', 'Early on a man is killed. Halyna Hutchins lights it all in acid.'],
    ['for an accused at work elsewhere', 'Cage yelled at Hannah Gutierrez-Reed, who was new.'],
    ['for film people who met before', 'Joel Souza’s cop film was produced by Alec Baldwin and Anjul Nigam.'],
    ['for a role of that title', 'Alec Baldwin was Jack.', 'The actor’s Rust is all bone.'],
    ['for somebody whose right name is a misspelling', 'Alec Baldwyn is free. The revolver, a prop gun, went off in New Mexico.'],
    ['for strangers of these surnames', 'The film “Rust” stars Vera Mitchell, Jack Reed and Ann Baldwin; its director is Mike Hutchins.'],
    ['for a creature of that name', 'Halyna Hutchins bathes it in acid.', 'The cellar has rust on its pipes.'],
    ['for a language of that title', 'The Rust trial is over, say Linux programmers.', 'Alec Baldwin, the actor, owns the laptop.'],
    [
      'for a town of that title',
      'Paul Hall faces trial in Rust, Illinois.',
      'At the Rust trial a lawyer read from a book by Alec Baldwin.',
    ],
    ['for a college of that title', 'Rust College trustees met.', 'The Rust lawsuit goes to trial. Actor Alec Baldwin spoke there.'],
    ['for a firm of that title', 'The Rust lawsuit names Rust Pros LLC, says attorney Brian Panish.', 'Matthew Hutchins is for the firm.'],
    ['for a creek of that title', 'After the Rust Creek fire Alec Baldwin came.', 'The Rust trial went on.'],
    ['for an accused of that name', 'Alec Baldwin came to town.', 'At the Rust trial Mr. Rust wept.'],
    [
      'for officials and strangers of these surnames',
      'Judge Mary Marlowe Sommer heard Kari Morrissey. Vera Souza and Ann Hutchins wept.',
      'Souza has nothing, says Hutchins.',
    ],
    [
      'for officials of the county',
      'Marissa Poppell found the live round; Lucien Haag tested it. Judge Mary Marlowe Sommer will sentence.',
    ],
  ])('%s', (_, ...paragraphs) => {
    const { verdict, mentions } = read(paragraphs, undefined, recogniser);
    expect([verdict.about, names(paragraphs, mentions)]).toEqual(['none', []]);
  });
});
