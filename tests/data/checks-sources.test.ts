import { describe } from 'vitest';
import { refuses } from './broken-case.ts';
import { entry } from './lantern.ts';

describe('the checks of sources refuse', () => {
  refuses([
    [
      'a ruling on one source that does not say so',
      (data) => (entry(data.events, 'ev-motion').singleSource = false),
      /ev-motion → singleSource: rests on one source/,
    ],
    [
      'two copies of one agency taken for two sources',
      (data) => {
        for (const source of data.sources) source.relays = 'AP';
      },
      /ev-quillan-dismissed → singleSource: rests on one source/,
    ],
    [
      '"one source" where there are two',
      (data) => (entry(data.events, 'ev-quillan-dismissed').singleSource = true),
      /ev-quillan-dismissed → singleSource: says it rests on one source/,
    ],
    [
      'an address of somebody else',
      (data) => (entry(data.sources, 'gazette-2029-03').url = 'https://mirror.example/suit'),
      /gazette-2029-03 → url: mirror.example is not a host/,
    ],
    ['an address of an unlisted outlet', (data) => (data.publishers = []), /does not stand in publishers.json/],
    [
      'an aggregator listed as a publisher',
      (data) => data.publishers[0]?.hosts.push('news.yahoo.com'),
      /publishers: Port Merrow Gazette: news.yahoo.com/,
    ],
  ]);
});
