import { anchors } from 'virtual:caselight/anchors';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageReport, ReaderConfig } from '../../core/messages.ts';
import { sieveOf } from '../../core/recognition/sieve.ts';
import { GateWatch } from '../../page/gate-watch.ts';
import { watchReturn } from '../../page/life.ts';
import { onReaderMessage, sendToBackground } from '../../platform/messaging.ts';
import { handOver } from '../reading/handover.ts';

const NOTHING: PageReport = { verdict: 'none', people: [], capped: false };

/**
 * The script on a news page. The background registers it for the sites where Caselight is on, and brings it into tabs that are open already;
 * where it is off, nothing of this runs. Most news is about something else: this script only waits at the gate, and what reads, paints and
 * shows cards is brought in once a page may concern a case.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // Another copy of this script is told through an event of the document; a message to the window would be the page's to read.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    let config: ReaderConfig | null = null;
    let gate: GateWatch | null = null;
    let entering: Promise<PageReport> | null = null;
    let isSentAway = false;

    const enter = async (known: ReaderConfig, looksAnyway: boolean): Promise<PageReport> => {
      gate?.stop();
      const arrived = handOver({
        document,
        config: () => config ?? known,
        looksAnyway,
        isWanted: () => ctx.isValid && !isSentAway,
        isGone: () => ctx.isInvalid,
        onGone: (leave) => ctx.onInvalidated(leave),
        listen: onReaderMessage,
        send: sendToBackground,
      });
      // Refused when the tab has gone elsewhere in the meantime: then this document is past helping.
      await sendToBackground('reader.load', null).catch(() => undefined);
      const report = await arrived();
      // Only now: whoever asks in between whether anyone is here must get an answer.
      leave();
      return report ?? NOTHING;
    };
    // Listens before it asks: a background that looks for dead pages must not take one that is about to start for one of them.
    const stopListening = onReaderMessage({
      'config.changed': (changed) => {
        config = changed;
        return null;
      },
      leave: () => {
        isSentAway = true;
        leave();
        return null;
      },
      'report.get': () => NOTHING,
      'look.anyway': () => (config === null ? NOTHING : (entering ??= enter(config, true))),
      'who.is': () => ({ shown: false }),
    });
    const stopWaiting = ctx.onInvalidated(leave);
    const leaving = new AbortController();
    function leave(): void {
      leaving.abort();
      stopWaiting();
      stopListening();
      gate?.stop();
    }

    const ask = async (otherwise: ReaderConfig | null): Promise<ReaderConfig | null> =>
      sendToBackground('reader.start', { url: location.href }).catch(() => otherwise);
    const started = await ask(null);
    if (started === null || ctx.isInvalid || isSentAway) return leave();
    config ??= started;
    // What changed while this page was kept for the way back was told to nobody here.
    const comeBack = async (): Promise<void> => {
      const now = ctx.isInvalid ? null : await ask(started);
      if (now === null) leave();
      else config = now;
    };
    watchReturn(document, () => void comeBack(), leaving.signal);
    gate = new GateWatch(document, sieveOf(anchors), () => {
      entering ??= enter(started, false);
    });
  },
});
