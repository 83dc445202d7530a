import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendToBackground } from '../../platform/messaging.ts';
import { ReaderSession } from './session.ts';

/**
 * The script on a news page. The background registers it for the sites where Caselight is on, and brings it into tabs that are open already;
 * where it is off, nothing of this runs.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // Another copy of this script is told through an event of the document; a message to the window would be the page's to read.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const config = await sendToBackground('reader.start', { url: location.href }).catch(() => null);
    if (config === null || ctx.isInvalid) return;
    const session = new ReaderSession(document, config, () => ctx.isInvalid);
    ctx.onInvalidated(() => session.leave());
  },
});
