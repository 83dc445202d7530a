import { defineContentScript } from 'wxt/utils/define-content-script';
import { onReaderMessage, sendToBackground } from '../../platform/messaging.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const empty = { verdict: 'none', people: [], capped: false } as const;
    const stop = onReaderMessage({ 'config.changed': () => null, leave: () => (stop(), null), 'report.get': () => empty });
    ctx.onInvalidated(stop);
    if ((await sendToBackground('reader.start', { url: location.href })) === null) stop();
  },
});
