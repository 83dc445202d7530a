import type { PageReport, ReaderConfig } from '../../core/messages.ts';
import type { onReaderMessage, sendToBackground } from '../../platform/messaging.ts';

/** What the script at the gate hands to the one that reads. The two share one isolated world, which no page can look into. */
export interface Handover {
  readonly document: Document;
  /** the settings of this moment */
  config(): ReaderConfig;
  /** the reader asked to look although the page does not seem to be about a case */
  readonly looksAnyway: boolean;
  /** whether a page that is still to be read may be read at all: not when Caselight was switched off in the meantime */
  isWanted(): boolean;
  /** whether the extension has been updated, reloaded or removed under this script; to be asked before anything of the browser is used */
  isGone(): boolean;
  /** has `leave` called when another copy of Caselight takes over */
  onGone(leave: () => void): void;
  readonly listen: typeof onReaderMessage;
  readonly send: typeof sendToBackground;
}

type Receiver = (handover: Handover) => Promise<PageReport>;

interface Meeting {
  caselightHandover?: { readonly handover: Handover; take(report: Promise<PageReport>): void } | undefined;
}

/**
 * Lays down what the reading script will pick up.
 * @returns what to ask after that script has been brought in: its first report, or null when it did not come
 */
export function handOver(handover: Handover): () => Promise<PageReport | null> {
  const meeting = globalThis as Meeting;
  let report: Promise<PageReport> | null = null;
  const laid: Meeting['caselightHandover'] = {
    handover,
    take: (arrived) => {
      report = arrived;
    },
  };
  meeting.caselightHandover = laid;
  return async () => {
    // A newer copy of this script may have laid down its own by now.
    if (meeting.caselightHandover === laid) meeting.caselightHandover = undefined;
    return report;
  };
}

/** Picks up what was laid down, if anything was: a reading script that nobody waits for does nothing. */
export function takeOver(receive: Receiver): void {
  const meeting = globalThis as Meeting;
  const { caselightHandover: laid } = meeting;
  if (laid === undefined) return;
  meeting.caselightHandover = undefined;
  if (laid.handover.isWanted()) laid.take(receive(laid.handover));
}
