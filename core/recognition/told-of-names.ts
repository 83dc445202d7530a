/** How far around a name, in its sentence, what happened may be told. */
const REACH = 90;
/** Words that tell of a death by violence or mishap; in small letters only, as films are called by such words too. */
const DEATH =
  /\b(?:(?:killed|killing|died|dies|deaths?|fatally|slain|shot dead|accident(?:al|ally|e)?|muerte|muert[ao]|morreu|morte|matou|mort[oa]?|starb|gestorben|uccis[oa])\b|muri[óo]|mat[óo] |falleci|asesin|tu[ée]e|d[ée]c[èe]s|tödlich|getötet)/;
/** Words of the criminal courts, likewise. */
const COURTS =
  /\b(?:(?:convicted|conviction|sentenced?|manslaughter|indict(?:ed|ment)|verdict|guilty|trial|jury|jurors|charged|prison|jail(?:ed)?|condenad[ao]|culpable|juicio|homicidio|julgamento|culpada|verurteilt)\b|cárcel|prisión|condamnée|procès)/;

const SENTENCE_END = /[.!?](?:\s|$)/;

/** What may be told in the sentence around a name, within a short reach: of one who has died, the death; of one who is accused, that or the court. */
export function tellsWhatHappened(text: string, start: number, end: number, hasDied: boolean): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  const stop = after.search(SENTENCE_END);
  const sentence = `${before.slice(lastSentenceIn(before))} ${stop < 0 ? after : after.slice(0, stop)}`;
  return DEATH.test(sentence) || (!hasDied && COURTS.test(sentence));
}

function lastSentenceIn(text: string): number {
  return Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! ')) + 1;
}
