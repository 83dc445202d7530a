import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../core/messages.ts';
import { frameOf, onBackgroundMessage } from '../../platform/background-messages.ts';
import { onReaderMessage, sendToBackground, sendToTab, type Sender } from '../../platform/messaging.ts';
import { installBrowserDouble } from './browser-double.ts';

let browser: ReturnType<typeof installBrowserDouble>;
const heard = vi.fn();
const frame: Sender = {
  id: 'test-extension-id',
  url: 'https://deadline.com/',
  frameId: 0,
  tab: { id: 5, url: 'https://deadline.com/', incognito: false },
};
const report: PageReport = { verdict: 'case', people: [{ caseId: 'lantern', id: 'a', count: 1 }], capped: false };

beforeEach(() => {
  browser = installBrowserDouble();
  heard.mockReset();
  const note =
    (name: string) =>
    (payload: unknown): null => {
      heard(name, payload);
      return null;
    };
  onBackgroundMessage({
    'reader.start': note('reader.start'),
    'reader.load': () => null,
    'reader.found': (payload, sender) => {
      heard('reader.found', payload, frameOf(sender));
      return null;
    },
    'reader.cards': () => {
      throw new Error('no such case');
    },
    'reader.css': note('reader.css'),
    'reader.open-case-file': note('reader.open-case-file'),
    'reader.hide-site': note('reader.hide-site'),
    'sites.apply': note('sites.apply'),
    'tab.report': note('tab.report'),
    'tab.look-once': () => ({ looking: false }),
  });
});

describe('the background', () => {
  test('hears a reader script and knows its frame from the browser', async () => {
    browser.speakAs(frame);
    expect(await sendToBackground('reader.found', report)).toBeNull();
    expect(heard).toHaveBeenCalledWith('reader.found', report, {
      tabId: 5,
      frameId: 0,
      pageUrl: 'https://deadline.com/',
      incognito: false,
    });
  });

  test('passes a failure back as one', async () => {
    browser.speakAs(frame);
    await expect(sendToBackground('reader.cards', { caseId: 'x', people: [] })).rejects.toThrow('no such case');
  });

  test.each([
    ['another extension', { ...frame, id: 'another' }],
    ['no frame', { id: 'test-extension-id', url: 'https://deadline.com/' }],
    ['a page of ours', { ...frame, url: 'chrome-extension://test-extension-id/popup.html' }],
  ])('does not take what readers say from %s', async (_who, sender) => {
    browser.speakAs(sender);
    await expect(sendToBackground('reader.found', report)).rejects.toThrow();
    expect(heard).not.toHaveBeenCalled();
  });

  test('does not take what our pages say from a reader script', async () => {
    browser.speakAs(frame);
    await expect(sendToBackground('sites.apply', null)).rejects.toThrow();
    await expect(sendToBackground('tab.report', { tabId: 5 })).rejects.toThrow();
    expect(heard).not.toHaveBeenCalled();
  });

  test.each([
    ['of another shape', { verdict: 'guilty', people: [], capped: false }],
    ['with a field too many', { ...report, html: '<b>' }],
    ['without end', { ...report, people: Array.from({ length: 1001 }, () => ({ caseId: 'lantern', id: 'a', count: 1 })) }],
    ['missing', null],
  ])('refuses a payload %s', async (_what, payload) => {
    browser.speakAs(frame);
    await expect(sendToBackground('reader.found', payload as unknown as PageReport)).rejects.toThrow('payload refused');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the reader script', () => {
  const say = (sender: Sender): Promise<unknown> => {
    browser.speakAs(sender);
    return fakeBrowser.runtime.sendMessage({ caselight: 'leave', payload: null });
  };

  test('obeys the background and our pages, nobody else, and nobody once it has stopped', async () => {
    const leave = vi.fn(() => null);
    const stop = onReaderMessage({ leave });
    await say({ id: 'test-extension-id' });
    await say({ id: 'test-extension-id', url: fakeBrowser.runtime.getURL('/options.html'), tab: { id: 9 } });
    expect(leave).toHaveBeenCalledTimes(2);
    await expect(say(frame)).rejects.toThrow();
    await expect(say({ id: 'another' })).rejects.toThrow();
    stop();
    await expect(say({ id: 'test-extension-id' })).rejects.toThrow();
    expect(leave).toHaveBeenCalledTimes(2);
  });

  test('where there is none, nobody answers', async () => {
    browser.open(1, 'https://example.org/');
    expect(await sendToTab(1, 'report.get', null)).toBeUndefined();
    expect(await sendToTab(404, 'report.get', null)).toBeUndefined();
  });
});
