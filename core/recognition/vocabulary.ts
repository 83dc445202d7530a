/**
 * The few words recognition knows beyond the lexicon. All folded (no capitals, no accents). English and Spanish first; enough Portuguese, French, Italian and
 * German for a wire story in those languages.
 */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that begin sentences or headlines, or stand before a surname, and are nobody's given name. */
export const NOT_A_NAME = wordSet(
  'there here besides beside beyond below above within toward towards a an the this that these those his her their its our your my he she it they we i you who whom whose what which when where why how as at by for from in into of off on onto ' +
    'out over to under up with without about after against amid among around because before behind between but despite during except if like near nor not now once only or since so ' +
    'than then though through till until upon via while yet and also both either neither every each some any all no more most much many new old late former ex then-co co is are was were be ' +
    'been has have had do does did can could may might must shall should will would says said say tells told tell asks asked sues sued suing calls called meet read watch see lets let makes ' +
    'made gets got gives gave puts put wants wanted inside outside according still even just today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec meanwhile later earlier instead however again perhaps maybe yes ' +
    'el la los las un una unos unas lo le les de del al en con sin por para segun sobre tras ante bajo contra desde entre hacia hasta pero y e o u ni que como cuando donde quien cuyo cuya su sus ' +
    'este esta ese esa tambien ya si mas muy asi hoy ayer mientras aunque porque lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto ' +
    'septiembre octubre noviembre diciembre dice dijo os um uma da dos das ao aos na nos nas em com sem pelo pela ou quando onde quem seu sua segundo ja nao une des du ' +
    'au aux dans avec sans pour par sur sous chez et mais quand selon son sa ses ce cette der die den dem ein eine im am von vom zu zum zur mit ohne fur gegen nach bei uber und oder aber ' +
    'als wenn il gli di della nel per ma v vs versus conforme laut me maitre depois apos ate mesmo enquanto porem entao antes seit dass weil auch noch hatte hat war ist sagte apres avant depuis hier secondo anche invece mentre dopo prima dove cosi perche poi ora oggi ieri dunque se tra fra contro senza durante davvero ' +
    'alors ainsi toujours jeudi vendredi lundi mardi mercredi samedi dimanche quant malgre lors comme puis enfin pourtant jusqu car donc deja encore ' +
    'sagt doch dann jetzt heute gestern zudem dabei jedoch wie wegen wahrend nachdem bevor damals schon nun montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'maar het een voor op bij niet dat wat hij zij toen volgens sinds tegen want omdat terwijl zonder naar door ook nog ' +
    'quinta sexta segunda terca quarta hoje ontem ainda assim tambem alem contudo todavia',
);

/** Given names that end as an adverb or a participle does. */
export const LIKE_MODIFIERS =
  /^(?:billy|kelly|sally|molly|emily|lily|polly|carly|holly|shelly|willy|beverly|ally|wally|lilly|fred|ted|ned|jed|alfred|wilfred|mohammed|ahmed|reed|irving|sterling)$/;

/** Of these, those that are given names too: "the pilot Will Odell". */
export const NAMES_TOO = /^(?:will|may|april|june|august)$/;

/** More words that open a sentence before a surname: verbs, numbers, adverbs, adjectives. */
export const OPENERS = wordSet(
  'ask call take give blame credit thank thanks enter hear leave forget remember consider find keep kept need think believe trust like love hate help bring brought send sent show shows shown ' +
    'look listen join joined follow followed add added set put use used try tried turn turned run ran stay stayed stop stopped start started begin began end ended save saved pay paid play played hold held ' +
    'stand sit sat walk walked talk talked know knew known speak spoke write wrote see saw seen took taken come came go went gone say poor dear free exit soon never always sometimes often twice ' +
    'thus hence surely back next last first second third fourth another other others same such own nobody everybody somebody everyone someone anyone nothing something everything anything one two three ' +
    'four five six seven eight nine ten half few several many most both good bad big small great little young long short high low real true only once ever far near here well quite rather too also ' +
    'whether unless whatever whenever wherever whoever per plus minus alas ok okay oh no yes hello hi sorry please welcome happy sad angry live breaking exclusive opinion analysis review update ' +
    'updated photo photos video image file pictured left right center top story report reports news today tonight morning evening night week month year sunday ' +
    'asking suspect suspected accused alleged embattled disgraced famed veteran longtime onetime prominent fellow ',
);

/** Words for what a person does or is, that may stand capitalised before a surname without naming a different one. */
export const ROLE_WORDS = wordSet(
  'team camp hollywood inmate prisoner superstar megastar costar emmy oscar actor actress star director producer cinematographer photographer armorer armourer supervisor master assistant ad gaffer operator medic attorney attorneys lawyer lawyers prosecutor ' +
    'prosecutors counsel da defendant defendants plaintiff plaintiffs witness investigator detective det deputy corporal cpl sergeant sgt lieutenant lt officer sheriff technician expert judge ' +
    'justice special lead chief district defense defence filmmaker widower widow husband wife father mother brother sister client suspect supplier victim mr ms mrs miss dr sr sra srta senor senora ' +
    'senorita m mme me maitre madame monsieur herr frau dona don actriz productor productora directora fotografia fiscal fiscala juez jueza abogado abogada abogados armera armero armeira armeiro ' +
    'cineasta ator diretor diretora juiza juiz advogado advogada acteur realisateur avocat avocate juge procureure procureur armuriere ' +
    'caso affaire proces processo proceso juicio fall prozess causa schauspieler schauspielerin regisseur regisseurin anwalt richterin richter staatsanwalt staatsanwaltin kamerafrau',
);

/** What a transcript notes in brackets, which is nobody's nickname: "(Laughs) Odell would". */
export const STAGE_DIRECTIONS =
  /^(?:laughs|laughing|laughter|smiles|sighs|pauses|pause|nods|cries|crying|applause|crosstalk|inaudible|risas|rires)$/;

/** Offices that one person holds and another does not: beside a surname they say who is meant, or that somebody else is. */
export const OFFICES = wordSet(
  'chief dr doctor doctora prof professor profesor profesora judge justice senator sen congressman congresswoman rep representative governor gov president king queen prince princess sir lord lady dame premier mayor coach pope bishop rabbi singer ' +
    'rapper drummer guitarist novelist poet painter quarterback goalkeeper footballer striker midfielder pitcher jueza juez senador senadora gobernador gobernadora presidente presidenta ' +
    'alcalde alcaldesa rey reina cantante futbolista portero juiz juiza senateur chanteur ministre minister ministro ministra winger skipper jockey tenor soprano pianist violinist cellist ' +
    'delantero mediocampista arquero entrenador tenista ciclista torero volante zagueiro atacante goleiro treinador sambista cantor cantora vocalista guitarrista baterista pianista ' +
    'attaquant entraineur chanteuse calciatore attaccante allenatore torhuter sturmer trainer sanger sangerin',
);

/** Ranks of the police, any of which may be given to any of its people. */
export const RANKS = wordSet(
  'deputy officer agent sergeant sgt lieutenant lt detective det trooper corporal cpl captain capt investigator technician sheriff undersheriff oficial agente sargento teniente cabo tecnica',
);

/** Words in the titles of those who accuse, judge or investigate: nothing else brings them together with an accused. */
export const OF_JUSTICE = wordSet('prosecutor judge detective corporal investigator');

/** Nouns that make a place, a firm, an institution or a thing of the name before them. */
export const INSTITUTIONS = wordSet(
  'center centre university college school academy institute institution foundation fund trust group holdings holding ratings rating inc llc llp ltd corp corporation company co bank partners ' +
    'associates industries construction brothers bros sons hall halls house hills hill county park street st avenue ave road rd drive lane boulevard square library museum gallery theatre theater ' +
    'hospital clinic prize award awards medal stadium field arena airport bridge lake river island islands valley city town township village beach bay creek ranch station tower building press ' +
    'records motors airlines hotel church chapel cathedral family families clan siblings dynasty act law doctrine effect scale index test report cup memorial fellowship scholarship piano pianos cousins sisters kids children household ' +
    'familia universidad universidade universite familie famille',
);

/** Relative words that single out another bearer of the surname. */
export const OTHER_BEARER = wordSet(
  'our nuestro nuestra notre unser unsere nosso nossa nostro nostra younger elder older other eldest youngest fellow another menor mayor otro otra hermano hermana irmao irma jr junior',
);

export const MALE_COURTESY = wordSet('mr mister senor sr monsieur m herr');
export const FEMALE_COURTESY = wordSet('ms mrs miss sra srta senora senorita mme madame frau');
export const MALE_KIN = wordSet(
  'husband widower father stepfather dad son brother uncle grandfather nephew kid esposo marido viudo padre hijo hermano viuvo pai filho irmao mari epoux veuf pere frere fils marito fratello ehemann vater bruder sohn',
);
export const FEMALE_KIN = wordSet(
  'wife widow mother stepmother mom mum daughter sister aunt grandmother niece esposa mujer viuda madre hija hermana viuva mae filha irma femme epouse veuve mere soeur fille moglie sorella ehefrau mutter schwester tochter',
);
/** A tie that tells that the other end of it has died. */
export const BEREAVED = wordSet('widow widower viudo viuda viuvo viuva veuf veuve witwer witwe');

/** Role words of languages that mark gender, as the data lists them among a person's titles. */
export const MALE_ROLE = wordSet('man abogado juez realizador armero productor proveedor tecnico');
export const FEMALE_ROLE = wordSet(
  'jueza abogada directora armera cinematografa cinefotografa supervisora tecnica jefa camerawoman productora',
);
/** Words that turn a surname into a name spoken of as such: "two men called Kenney". */
export const NAMING = wordSet('surnamed llamado llamada llamados apellido apellidado nee geborene geb');
/** The same after a word for anybody; else they are what a lawsuit or a lawyer does: "the suit named Odell". */
export const MAY_BE_NAMING = wordSet('called named');
export const INDEFINITE = wordSet('a an another un una');
/** What names people for a court: "a lawsuit named Odell". */
export const PAPERS = wordSet('suit lawsuit complaint claim filing indictment report motion petition warrant affidavit case');
/** English words before an indefinite article. */
export const BEFORE_ARTICLE = /^(?:as|to|is|was|be|being|become|became|like|of|by|not|for|from|with|against)$/;
export const ANYBODY = wordSet(
  'man men woman women boy girl child children guy guys person people someone somebody anyone anybody stranger one two three is are was were be being dog cat horse character',
);
/** How a caption calls the prosecuting side. */
export const PROSECUTION = wordSet('state people commonwealth estado pueblo');
/** German words after which a noun follows, not a name: "im Sommer". */
export const NOUN_BEFORE = wordSet(
  'im am zum zur vom beim den dem des ein eine einen einem diesem diesen dieses dieser letzten nachsten vergangenen kommenden jeden',
);
/** German articles after which a noun follows too, or a name that goes on: "der Sommer", "der Sommer-Prozess". */
export const GERMAN_ARTICLES = wordSet('der die das einer eines');
/** Those that are relative pronouns too. */
export const GERMAN_PRONOUNS = wordSet('der die das den dem');
/** Words before a surname that make a family, or several, of it. */
export const FAMILY_BEFORE = wordSet(
  'familia familie famille famiglia clan hermanos hermanas irmaos irmas freres soeurs fratelli sorelle bruder geschwister brothers sisters ehepaar los les',
);
/** Words before a name that make a firm's of it, where no article stands before them. */
export const FIRMS_BEFORE = wordSet(
  'firm company agency bank lender insurer retailer brand chain carmaker automaker airline brewer brewery startup drugmaker chipmaker publisher grocer broker brokerage manufacturer supplier',
);
export const DETERMINERS = wordSet('the a an his her their its whose this that which our my your whatever every each another');
/** Small words of a surname: "de Souza". */
export const PARTICLES = wordSet('de da do dos das di del della van du');
/** Of the institutions, those that a possessive makes a street, a place or a shop of: "Odell's Lane". */
export const STREETS = wordSet('lane street road avenue corner bar inn cafe restaurant store shop bridge hill farm');
/** Of the institutions, those that make a family of the name even in small letters. */
export const KINDRED = wordSet(
  'family families clan siblings dynasty brothers sisters cousins sons kids children household familia familie famille',
);

/** What is told of the one who has died. */
export const TOLD_OF_THE_DEAD = wordSet(
  'killed killing killer died dies dead death deaths shot shooting fatally fatal struck slain late legacy memory funeral family relatives parents husband widower friends born viudo esposo viuvo marido veuf mari padres familiares murio muerte muerta mato fallecida fallecio asesinada ' +
    'legado morreu morte morta tuee mort getotet tod eltern hinterbliebenen dood',
);

/** What only the living do; next to a surname that a dead and a living person of the case share, they tell which is meant. */
export const LIVING_DOES = wordSet(
  'said says told tells added adds wrote writes sued sues filed files settled settles asked asks spoke speaks explained explains testified testifies argued argues replied claims claimed ' +
    'dijo dice anadio declaro demando escribio conto explico disse contou acrescentou declarou',
);

/** More of it, where the name stands before the verb: "Hutchins called Baldwin", not "they called Hutchins". */
export const LIVING_DOES_TO = wordSet('called calls met meets agreed agrees wants wanted thinks believes');

/** Pronouns that tell of whom a sentence speaks. */
export const FEMALE_PRONOUNS = wordSet('she her herself ella ela elle');
export const MALE_PRONOUNS = wordSet('he his himself ele');
/** Verbs whose object is spoken to, and lives: "Kotb asked Hutchins". */
export const ADDRESSES = wordSet('asked asks told tells');
/** Subjects of a verb before a name: in "she said Hutchins left" it is not Hutchins who speaks. */
export const SUBJECTS = wordSet('i he she it they we you who which that');

/** Verbs that in a headline tell a name before them from a word: "Odell Would Be Alive". */
export const AUXILIARIES = /^(?:would|will|could|should|might|must|was|is|has|had|did|does|won)$/;

/** Words that link a noun to what follows it: "price of", "halls and". */
export const LINKS = wordSet('of and or for in on at to de del da do du des der von und y e et o di');
