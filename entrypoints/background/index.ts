import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAccessChanged } from '../../platform/access.ts';
import { frameOf, onBackgroundMessage } from '../../platform/background-messages.ts';
import { forgetTab, noteFound, readFound } from '../../platform/found.ts';
import { endLook, startLook } from '../../platform/look-once.ts';
import { sendToTab } from '../../platform/messaging.ts';
import { applyFirst, applySites } from '../../platform/open-tabs.ts';
import { openPage, welcomeOnce } from '../../platform/pages.ts';
import { onPauseOver, renewPauseAlarm } from '../../platform/pause.ts';
import { changeFrameStyle, injectReading } from '../../platform/registration.ts';
import { keepChoice, keepStorageToOwnPages, onSettingsChanged } from '../../platform/settings-store.ts';
import { startSync } from '../../platform/settings-sync.ts';
import { readSiteState } from '../../platform/site-state.ts';
import { dressBadge } from '../../platform/toolbar.ts';
import { ruleTarget } from '../../core/sites/rules.ts';
import { cardsOf } from './casebook.ts';
import { passCommands } from './commands.ts';
import { answerMenu, writeMenu } from './menu.ts';
import { answerOmnibox } from './omnibox.ts';
import { followPage, startReader } from './pages.ts';
import { refreshEveryToolbar, refreshToolbar } from './toolbar.ts';

async function follow(): Promise<void> {
  await applySites();
  await refreshEveryToolbar();
}

function answerMessages(): void {
  onBackgroundMessage({
    'reader.start': (_payload, sender) => startReader(frameOf(sender)),
    'reader.load': async (_payload, sender) => {
      const { tabId, frameId } = frameOf(sender);
      await injectReading(tabId, frameId);
      return null;
    },
    'reader.found': async (report, sender) => {
      const { tabId, frameId, pageUrl, incognito } = frameOf(sender);
      await noteFound(tabId, frameId, report, incognito);
      await refreshToolbar(tabId, pageUrl);
      return null;
    },
    'reader.cards': async ({ caseId, people }) => cardsOf(caseId, people, (await readSiteState()).config.language),
    'reader.css': async (change, sender) => {
      const { tabId, frameId } = frameOf(sender);
      await changeFrameStyle(tabId, frameId, change);
      return null;
    },
    'reader.open-case-file': async ({ hash }) => {
      await openPage('casefile', hash);
      return null;
    },
    'reader.hide-site': async (_payload, sender) => {
      // The page in the tab is what the reader sees and means, whatever frame the card stood in.
      const { pageUrl, incognito } = frameOf(sender);
      const target = ruleTarget(pageUrl, 'host');
      if (target !== null) await keepChoice(target, 'off', incognito);
      await follow();
      return null;
    },
    'sites.apply': async () => {
      await follow();
      return null;
    },
    // A page that never came past the gate has sent nothing: its script is asked whether it is there at all.
    'tab.report': async ({ tabId }) => (await readFound(tabId)) ?? (await sendToTab(tabId, 'report.get', null)) ?? null,
    'tab.look-once': async ({ tabId }) => ({ looking: await startLook(tabId) }),
  });
}

export default defineBackground({
  type: 'module',
  main() {
    answerMessages();
    answerMenu();
    answerOmnibox();
    passCommands();
    onSettingsChanged(() => void Promise.all([follow(), writeMenu()]));
    onAccessChanged(() => void follow());
    onPauseOver(() => void follow());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void Promise.all([follow(), writeMenu()]);
      if (reason === 'install') void welcomeOnce();
    });
    browser.runtime.onStartup.addListener(() => void renewPauseAlarm().then(follow));
    browser.tabs.onUpdated.addListener((tabId, change, tab) => {
      if (change.status !== undefined) void followPage(tabId, tab.url ?? '', change.status === 'complete');
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void endLook(tabId);
    });
    void applyFirst().then((applied) => (applied ? refreshEveryToolbar() : undefined));
    startSync();
    void dressBadge();
    void keepStorageToOwnPages();
  },
});
