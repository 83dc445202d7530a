import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from './handover.ts';
import { ReaderSession } from './session.ts';

/** Reads a page that may concern a case, paints the names, and shows the cards. Brought in by the background on the word of the script at the gate. */
export default defineUnlistedScript(() => {
  takeOver(async (handover) => new ReaderSession(handover).begin());
});
