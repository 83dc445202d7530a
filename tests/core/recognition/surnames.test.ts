import { table } from './table.ts';

table('a bare surname', [
  ['its bearer is known from above', 'Baldwin left.', ['Baldwin → alec-baldwin']],
  ['known only from below', 'Souza left. Later Joel Souza spoke.', ['Souza → joel-souza', 'Joel Souza → joel-souza']],
  ['in small letters it is a word', 'The halls were empty; Dave Halls left.', ['Dave Halls → david-halls']],
  ['possessive', 'Baldwin’s and Hutchins’ lawyers met.', ['Baldwin → alec-baldwin', 'Hutchins → halyna-hutchins']],
]);

table('a stranger’s given name before it', [
  ['mid-sentence', 'She met Stephen Baldwin.', []],
  ['with an initial', 'She met Joseph E. Baldwin.', []],
  ['takes the surname over for the block', 'Stephen Baldwin came. Baldwin prayed.', []],
  [
    'until the other is named again',
    'Stephen Baldwin came. Alec Baldwin sat. Baldwin wept.',
    ['Alec Baldwin → alec-baldwin', 'Baldwin → alec-baldwin'],
  ],
  ['a sentence’s first word is none', 'Yesterday Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor a side', 'Team Baldwin was glad. Baldwin wept.', ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']],
  ['nor an adjective', 'Tearful Baldwin left. Embattled Baldwin stayed.', ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']],
  ['nor a participle', 'Watching Baldwin weep, a man cheered.', ['Baldwin → alec-baldwin']],
  ['nor a place or a medium', 'On Twitter Baldwin thanked them.', ['Baldwin → alec-baldwin']],
  ['nor a programme', 'To the Today Show Baldwin’s lawyer wrote.', ['Baldwin → alec-baldwin']],
  ['nor a role', 'Then Actor Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor an acronym', 'She told CNN Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor an imperative', 'Ask Baldwin why.', ['Baldwin → alec-baldwin']],
  ['nor roles in the plural', 'Producers Baldwin and Souza met.', ['Baldwin → alec-baldwin', 'Souza → joel-souza']],
  ['nor an Italian preposition', 'Secondo Baldwin tutto è finito.', ['Baldwin → alec-baldwin']],
  ['kin set off by a comma leave the surname', 'He saw the wife of the actor, Hilaria Baldwin. Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor a place of the case', 'In a suit filed in Santa Fe Baldwin says so.', ['Baldwin → alec-baldwin']],
  ['nor a German noun', 'Im Fall Baldwin ist alles offen.', ['Baldwin → alec-baldwin']],
  ['in a byline', 'Column By Mary Baldwin', []],
  ['second in a byline', 'Hosted By Vera Vane And Sam Baldwin', []],
  ['behind a name that is a word too, in quotation marks', 'Hosts Dani Vane and Will “Whit” Baldwin', []],
  ['with a particle', 'Elle parle avec le machiniste Rémi de Baldwin.', []],
  ['kin by marriage leaves the surname', 'His brother-in-law Stephen Baldwin prayed. Baldwin wept.', ['Baldwin → alec-baldwin']],
  [
    'nor a place at the end of what opens the sentence',
    'On a wet day in Palo Verde Baldwin orders tea. At a stand near Las Rosas Baldwin waits.',
    ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin'],
  ],
  [
    'nor a word that opens a sentence before a rare double one',
    'Hannah Gutierrez-Reed came. Colpevole Gutierrez-Reed, assolto Baldwin.',
    ['Hannah Gutierrez-Reed → hannah-gutierrez-reed', 'Gutierrez-Reed → hannah-gutierrez-reed', 'Baldwin → alec-baldwin'],
  ],
  ['that ends as an adverb does', 'They gave. Billy Baldwin read. Fred Baldwin sang.', []],
  ['although it is a word as well', 'She met the pilot Will Baldwin, and a nurse, June Baldwin.', []],
  ['but a month is none', 'He wept. In June Baldwin left.', ['Baldwin → alec-baldwin']],
  [
    'keeps the surname from one of whom he is told apart',
    'Karl Baldwin (no relation to the actor Alec Baldwin) sells rubber. Baldwin is glad.',
    ['Alec Baldwin → alec-baldwin'],
  ],
  ['an initial that is none of theirs', 'It was signed by J. Baldwin of Taos.', []],
  ['an initial that is theirs', 'It was signed by A. Baldwin.', ['A. Baldwin → alec-baldwin']],
]);

table('a longer name made of it', [
  ['a place', 'They drove to Baldwin Hills.', []],
  [
    'a town and its state',
    'He was born in Baldwin, Wis., in May. They moved to Baldwin, Utah, in June. Write to 1 Main Street, Baldwin, NY 11510 today.',
    [],
  ],
  ['a state that goes on is none', 'Said Baldwin, Georgia native though he is.', ['Baldwin → alec-baldwin']],
  ['an institution', 'They met at the Hutchins Center.', []],
  ['a firm', 'They owned a Baldwin & Sons piano.', []],
  ['a family', 'The Hutchins family wept.', []],
  ['a family in other languages', 'La famille Hutchins pleure; la familia Hutchins llora; Familie Hutchins weint.', []],
  ['several of them', 'Los Baldwin lloran, y los hermanos Baldwin rezan.', []],
  ['a street by a possessive', 'They met in Baldwin’s Lane and at Baldwin’s Bar.', []],
  ['but what is somebody’s own', 'They met at Baldwin’s Hamptons home.', ['Baldwin → alec-baldwin']],
  ['in capitals a verb is none', 'A day of news: BALDWIN WALKS as the judge rules.', ['BALDWIN → alec-baldwin']],
  [
    'the name as a document shortens it',
    'It names Halyna Hutchins (“Hutchins”).',
    ['Halyna Hutchins → halyna-hutchins', 'Hutchins → halyna-hutchins'],
  ],
  ['a surname of two words leaves the first to its bearer', 'They asked Baldwin Prado. “No,” Baldwin said.', []],
  ['a double surname', 'Robin Hempel-Baldwin wept, as did a Baldwin-Smith.', []],
  ['somebody else’s given name', 'They met Mitchell Hurwitz.', []],
  ['a firm of partners', 'They hired Baldwin, Vane & Co. that day.', []],
  ['a nickname in quotes', 'They met Dwayne ‘The Rock’ Baldwin.', []],
  ['a title that is quoted is none', 'On “Blindfire” Baldwin had a beard.', ['Baldwin → alec-baldwin']],
  ['what a transcript notes is none', 'A. (Laughs) Baldwin would.', ['Baldwin → alec-baldwin']],
  ['halls of something', 'In the Halls of Justice Dave Halls wept.', ['Dave Halls → david-halls']],
  ['cousins', 'Alec Baldwin and the Baldwin cousins met.', ['Alec Baldwin → alec-baldwin']],
  ['a dash and a small word are none', 'BALDWIN–WHOSE CASE IS OVER–WEPT.', ['BALDWIN → alec-baldwin']],
  ['a word in capitals is none', 'Baldwin WEEPS as the judge rules.', ['Baldwin → alec-baldwin']],
  ['an adjective is none', 'An anti-Baldwin crowd and a Baldwin-led one met.', ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']],
  ['a word of the case is none', 'The Baldwin Rust trial is over.', ['Baldwin → alec-baldwin']],
]);

table('a noun in German', [
  ['after its article', 'Judge Mary Marlowe Sommer ruled. Der Sommer war lang.', ['Mary Marlowe Sommer → mary-marlowe-sommer']],
  [
    'but not after a relative pronoun',
    'Ein Revolver, den Baldwin hielt. Die Waffe, mit der Baldwin probte.',
    ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin'],
  ],
  ['nor in a compound', 'Der Baldwin-Prozess ist vorbei.', ['Baldwin → alec-baldwin']],
  ['nor in one with any other noun', 'Die Baldwin-Anwälte schweigen.', ['Baldwin → alec-baldwin']],
  ['this one or the last', 'Judge Mary Marlowe Sommer ruled in diesem Sommer.', ['Mary Marlowe Sommer → mary-marlowe-sommer']],
  [
    'behind a name, of what somebody is',
    'Mary Marlowe Sommer las es, sagte Luis Vane, Sommer der Klasse.',
    ['Mary Marlowe Sommer → mary-marlowe-sommer'],
  ],
]);

table('what German makes of a name', [
  ['before what is theirs', 'Bis zu Baldwins Auftritt war es still.', ['Baldwin → alec-baldwin']],
  ['also over an adjective', 'Nach Kari Morrisseys letzter Frage ging er.', ['Kari Morrissey → kari-morrissey']],
  ['at the end of a double one', 'Hannah Gutierrez-Reeds Anwalt schwieg.', ['Hannah Gutierrez-Reed → hannah-gutierrez-reed']],
  ['but not of a family', 'Am Haus der Baldwins Ecke Taos wurde gebaut.', []],
  ['nor in another language', 'They met at Baldwins Market.', []],
  ['nor before a verb', 'Sie ist wie Baldwins sind.', []],
]);

table('a title', [
  ['fixes who is meant', 'Judge Sommer ruled.', ['Sommer → mary-marlowe-sommer']],
  ['shared over a list', 'Prosecutors Morrissey and Lewis agreed.', ['Morrissey → kari-morrissey', 'Lewis → jason-lewis']],
  ['in Spanish', 'Habló la jueza Sommer.', ['Sommer → mary-marlowe-sommer']],
  [
    'an office of somebody else',
    'Senator Baldwin voted. Kari Morrissey read that Judge Morrissey had ruled.',
    ['Kari Morrissey → kari-morrissey'],
  ],
  ['a rank of somebody else', 'Deputy Mitchell wrote it down. Mamie Mitchell wept.', ['Mamie Mitchell → mamie-mitchell']],
  ['one of many', 'She is married to a Baldwin, people say.', []],
  ['but a preposition is no article', 'Demandó a Baldwin.', ['Baldwin → alec-baldwin']],
  ['an office of somebody else takes the surname over', 'Senator Baldwin voted. “Aye,” said Baldwin.', []],
  ['no relation', 'My neighbour Baldwin (no relation) agrees.', []],
  ['who reported', 'Baldwin reported from Taos.', []],
  [
    'told apart in brackets',
    'Joel Souza came; Souza (our Souza, not Joel Souza) asks.',
    ['Joel Souza → joel-souza', 'Joel Souza → joel-souza'],
  ],
  ['another bearer', 'The younger Baldwin wept; a Mr. Baldwin of York did not.', []],
]);

table('a name spoken of as such', [
  ['born so', 'Hailey Bieber, née Baldwin, came.', []],
  ['somebody called so', 'A man called Baldwin came, and a deputy named Baldwin.', []],
  ['but a suit names', 'The suit named Baldwin.', ['Baldwin → alec-baldwin']],
  ['and a lawyer calls', 'The defense called Baldwin’s tests guesswork.', ['Baldwin → alec-baldwin']],
]);

table('a caption', [
  [
    'of the case',
    'Kari Morrissey read Baldwin v. Morrissey.',
    ['Kari Morrissey → kari-morrissey', 'Baldwin → alec-baldwin', 'Morrissey → kari-morrissey'],
  ],
  [
    'in capitals',
    'BALDWIN V. MORRISSEY IS OPEN, SAYS KARI MORRISSEY.',
    ['BALDWIN → alec-baldwin', 'MORRISSEY → kari-morrissey', 'KARI MORRISSEY → kari-morrissey'],
  ],
  ['of another', 'Kari Morrissey cites Baldwin v. Mississippi and Jones v. Morrissey.', ['Kari Morrissey → kari-morrissey']],
]);

table('initials', [
  [
    'belong to the name',
    'Signed, K. T. Morrissey, for Kari Morrissey.',
    ['K. T. Morrissey → kari-morrissey', 'Kari Morrissey → kari-morrissey'],
  ],
  ['an article is none', 'A Baldwin film opens.', ['Baldwin → alec-baldwin']],
]);
