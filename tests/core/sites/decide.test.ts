import { describe, expect, test } from 'vitest';
import { decideSite, type SiteFacts, type SiteSettings } from '../../../core/sites/decide.ts';
import type { SiteRule } from '../../../core/sites/types.ts';

const news: SiteFacts = { newsHosts: new Set(['deadline.com', 'abcnews.go.com', 'bbc.co.uk']), paused: false, granted: () => true };
const byDefault: SiteSettings = { rules: [], defaultMode: 'news-sites' };
const host = (pattern: string, choice: 'on' | 'off'): SiteRule => ({ pattern, scope: 'host', choice });
const domain = (pattern: string, choice: 'on' | 'off'): SiteRule => ({ pattern, scope: 'domain', choice });
const decide = (url: string, rules: readonly SiteRule[] = [], facts: Partial<SiteFacts> = {}, mode = byDefault.defaultMode) => {
  const { state, reason } = decideSite(url, { rules, defaultMode: mode }, { ...news, ...facts });
  return `${state}: ${reason}`;
};

describe('without a rule', () => {
  test.each([
    ['https://deadline.com/2024/07/story', 'on: news-site'],
    ['http://www.deadline.com/', 'on: news-site'],
    ['https://deadline.com:8443/', 'on: news-site'],
    ['https://deadline.com./', 'on: news-site'],
    ['https://DEADLINE.com/', 'on: news-site'],
    ['https://abcnews.go.com/', 'on: news-site'],
    ['https://espn.go.com/', 'off: not-listed'],
    ['https://example.org/', 'off: not-listed'],
    ['http://localhost:3000/', 'off: not-listed'],
    ['http://127.0.0.1/', 'off: not-listed'],
    ['http://[::1]:80/', 'off: not-listed'],
  ])('%s is %s', (url, expected) => expect(decide(url)).toBe(expected));

  test('only sites the reader chose: a news site is off too', () => {
    expect(decide('https://deadline.com/', [], {}, 'chosen-sites')).toBe('off: not-listed');
  });
});

describe('hosts that only look like a news site', () => {
  test.each([
    'https://deadline.com.evil.example/',
    'https://evil-deadline.com/',
    'https://xdeadline.com/',
    'https://deadline.com@evil.example/',
    'https://evil.example/deadline.com',
    'https://evil.example/?https://deadline.com/',
    'https://evil.example#deadline.com',
    'https://deadline.co/',
    'https://deadlіne.com/',
    'https://deadline。com.evil.example/',
    'https://com/',
    'https://co.uk/',
  ])('%s gets nothing', (url) => expect(decide(url)).toBe('off: not-listed'));
});

describe('where no extension may run', () => {
  test.each([
    ['', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['view-source:https://deadline.com/', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fdeadline.com%2F', 'reader-view'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/category', 'store-page'],
    ['https://addons.mozilla.org/en-US/', 'store-page'],
    ['chrome-extension://abc/popup.html', 'extension-page'],
    ['moz-extension://abc/popup.html', 'extension-page'],
    ['file:///home/reader/page.html', 'file'],
    ['https://deadline.com/opinion.PDF?x=1', 'pdf'],
    ['data:text/html,deadline.com', 'not-a-web-address'],
    ['ftp://deadline.com/', 'not-a-web-address'],
    ['javascript:void 0', 'not-a-web-address'],
    ['deadline.com', 'not-a-web-address'],
    ['https://', 'not-a-web-address'],
  ])('%s: %s', (url, reason) => expect(decide(url, [], { thisPageOnly: true })).toBe(`cannot-run: ${reason}`));
});

describe('rules', () => {
  test('explicit beats default, both ways', () => {
    expect(decide('https://deadline.com/', [host('deadline.com', 'off')])).toBe('off: host-rule');
    expect(decide('https://example.org/', [host('example.org', 'on')])).toBe('on: host-rule');
    expect(decide('https://example.org/', [host('example.org', 'on')], {}, 'chosen-sites')).toBe('on: host-rule');
  });

  test('a host rule covers that host alone', () => {
    const rules = [host('www.deadline.com', 'off')];
    expect(decide('https://www.deadline.com/', rules)).toBe('off: host-rule');
    expect(decide('https://deadline.com/', rules)).toBe('on: news-site');
    expect(decide('https://a.www.deadline.com/', rules)).toBe('on: news-site');
  });

  test('a domain rule covers the domain and everything below it, by whole labels', () => {
    const rules = [domain('example.org', 'on')];
    expect(decide('https://example.org/', rules)).toBe('on: domain-rule');
    expect(decide('https://a.b.example.org/', rules)).toBe('on: domain-rule');
    expect(decide('https://notexample.org/', rules)).toBe('off: not-listed');
    expect(decide('https://example.org.evil.example/', rules)).toBe('off: not-listed');
  });

  test('the most specific wins, in whatever order the rules stand', () => {
    const rules = [domain('deadline.com', 'off'), host('blog.deadline.com', 'on')];
    for (const order of [rules, rules.toReversed()]) {
      expect(decide('https://blog.deadline.com/', order)).toBe('on: host-rule');
      expect(decide('https://deadline.com/', order)).toBe('off: domain-rule');
    }
  });

  test('an international name is one host however it is written', () => {
    const rules = [host('xn--mller-kva.example', 'on')];
    expect(decide('https://müller.example/', rules)).toBe('on: host-rule');
    expect(decide('https://xn--mller-kva.example/', rules)).toBe('on: host-rule');
  });

  test('IPs and localhost, whatever the port', () => {
    expect(decide('http://localhost:3000/', [host('localhost', 'on')])).toBe('on: host-rule');
    expect(decide('http://192.168.1.7:81/', [host('192.168.1.7', 'on')])).toBe('on: host-rule');
    expect(decide('http://[2001:db8::1]/', [host('[2001:db8::1]', 'on')])).toBe('on: host-rule');
  });
});

describe('pause, access and this page only', () => {
  test('paused where it would be on, off where it is off', () => {
    expect(decide('https://deadline.com/', [], { paused: true })).toBe('paused: paused');
    expect(decide('https://deadline.com/', [host('deadline.com', 'off')], { paused: true })).toBe('off: host-rule');
    expect(decide('https://example.org/', [], { paused: true })).toBe('off: not-listed');
  });

  test('needs access where the browser withholds the host', () => {
    const withheld = { granted: (name: string) => name !== 'deadline.com' };
    expect(decide('https://deadline.com/', [], withheld)).toBe('needs-access: needs-access');
    expect(decide('https://www.deadline.com/', [], withheld)).toBe('on: news-site');
    expect(decide('https://example.org/', [], { granted: () => false })).toBe('off: not-listed');
  });

  test('a look at this page wins over off, pause and missing access', () => {
    const facts = { thisPageOnly: true, paused: true, granted: () => false };
    expect(decide('https://deadline.com/', [host('deadline.com', 'off')], facts)).toBe('on: this-page-only');
  });
});
