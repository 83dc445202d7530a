import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon as record } from 'virtual:caselight/lexicon';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import type { BlockScan, Mention, Recognition } from '../../../core/recognition/types.ts';
import { SMALL_LEXICON } from './lexicon.ts';
import { CASE_PARAGRAPH, NO_CONTEXT } from './read.ts';

const recogniser = createRecogniser(SMALL_LEXICON);

/** Pieces of which pages are put together: names, their parts, what stands around them, and what no page should hold. */
const piece = fc.oneof(
  fc.constantFrom(
    'Alec Baldwin',
    'Baldwin',
    'BALDWIN',
    'Stephen Baldwin',
    'Halyna Hutchins',
    'Hutchins',
    'Matthew',
    'Matt Hutchins',
    'Halls',
    'halls',
    'Dave',
  ),
  fc.constantFrom(
    'Gutierrez-Reed',
    'Gutiérrez\u00adReed',
    'Hannah\u00a0Gutierrez',
    'Thell Reed',
    'Reed',
    'Judge Sommer',
    'Morrissey',
    'Prosecutors Morrissey and Lewis',
  ),
  fc.constantFrom(
    'the Rust shooting',
    'on the set of Rust',
    'said',
    'his husband,',
    'and',
    '&',
    'Hills',
    'the',
    'Mr.',
    'a',
    'e\u0301',
    '\u202e',
    '\ud83d',
    '\u200b',
  ),
  fc.constantFrom(' ', '. ', ', ', '’s ', '\u00a0', '-', '“', '”', '; ', '   '),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const block = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const page = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => [CASE_PARAGRAPH, ...blocks]);

function mentionsOf(blocks: readonly string[]): readonly Mention[] {
  return recogniser.resolve(
    blocks.map((text) => recogniser.scan(text)),
    NO_CONTEXT,
  ).mentions;
}

describe('for any page', () => {
  it('mentions lie in their block, in order, apart from each other, and are words of their own', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const mentions = mentionsOf(blocks);
        mentions.forEach((mention, i) => {
          const text = blocks[mention.block] ?? '';
          expect(mention.start).toBeLessThan(mention.end);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end)).toMatch(/^[\p{L}].*[\p{L}\p{M}.\ud83d]$/su);
          const before = mentions[i - 1];
          if (before) expect(before.block < mention.block || (before.block === mention.block && before.end <= mention.start)).toBe(true);
        });
      }),
    );
  });

  it('the same page is read the same way, scanned anew or not', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const scans = blocks.map((text) => recogniser.scan(text));
        const once = recogniser.resolve(scans, NO_CONTEXT);
        expect(recogniser.resolve(scans, NO_CONTEXT)).toEqual(once);
        expect(mentionsOf(blocks)).toEqual(once.mentions);
      }),
    );
  });

  it('a paragraph about something else at the end changes nothing before it', () => {
    const unrelated = fc.constantFrom(
      'Rain is expected on Monday.',
      'The bakery opens at six, says its owner.',
      '',
      'Residence halls close in June.',
    );
    fc.assert(
      fc.property(page, unrelated, (blocks, last) => {
        expect(mentionsOf([...blocks, last])).toEqual(mentionsOf(blocks));
      }),
    );
  });

  it('blocks that hold nothing may be left out: the verdict is the same, and no full name is lost', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const scans = blocks.map((text) => recogniser.scan(text));
        const places = scans.flatMap(({ empty }, place) => (empty ? [] : [place]));
        const all = recogniser.resolve(scans, NO_CONTEXT);
        const kept = recogniser.resolve(
          places.map((place) => scans[place] as BlockScan),
          NO_CONTEXT,
        );
        expect(kept.verdict.about).toBe(all.verdict.about);
        // A block left out brings its neighbours together: a name over two lines may be found, and a bare surname is read by what stands around it.
        const fullNames = ({ mentions }: Recognition, placeOf: (block: number) => number) =>
          mentions.filter(({ why }) => why.rule === 'full-name').map(({ block, start, end }) => `${placeOf(block)} ${start} ${end}`);
        const found = fullNames(kept, (block) => places[block] as number);
        expect(fullNames(all, (block) => block).filter((name) => !found.includes(name))).toEqual([]);
      }),
    );
  });

  it('what the sieve turns away the gate would have turned away too', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        fc.pre(!recogniser.mayConcern(blocks.join('\n')));
        expect(mentionsOf(blocks)).toEqual([]);
      }),
    );
  });

  it('someone the reader excluded is never found', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const scans = blocks.map((text) => recogniser.scan(text));
        const { mentions } = recogniser.resolve(scans, NO_CONTEXT, { lookAnyway: true, notPeople: ['alec-baldwin'] });
        expect(mentions.filter(({ person }) => person === 'alec-baldwin')).toEqual([]);
      }),
    );
  });
});

const mayHold = (text: string): boolean => recogniser.mayHoldAt(text)?.length !== 0;

describe('the look at several blocks joined', () => {
  it('has a place in every block in which a scan finds something', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const places = recogniser.mayHoldAt(blocks.join('\n'));
        let start = 0;
        for (const text of blocks) {
          const end = start + text.length;
          const isSeen = places === null || places.some((place) => place >= start && place < end);
          expect(isSeen || recogniser.scan(text).empty, text).toBe(true);
          start = end + 1;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('says yes wherever a scan finds something', () => {
    fc.assert(
      fc.property(block, (text) => {
        expect(recogniser.scan(text).empty || mayHold(text)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('says yes also where blocks touch, whatever stands beside a capital', () => {
    const line = fc.constantFrom(
      'NEWS',
      'A',
      'More',
      'REED',
      'Reed said so',
      'Alec Baldwin',
      'HALLS',
      'Rust shooting',
      '2021',
      'Nothing here',
      'Prop gun',
      '3 min',
      'Heather LeBlanc',
      'McGinn said',
      'LeBlanc and',
      'By Staff',
      'Baldwin acusó',
      'Última hora',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const places = recogniser.mayHoldAt(lines.join(''));
        let start = 0;
        for (const text of lines) {
          const end = start + text.length;
          const isSeen = places === null || places.some((place) => place >= start && place < end);
          expect(isSeen || recogniser.scan(text).empty, text).toBe(true);
          start = end;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('knows where in touching blocks nothing is, so that most of a page written on one line need not be looked at', () => {
    expect(recogniser.mayHoldAt('The committee metThe road is longLast updated2021 in the countyAdvertisement')).toEqual([]);
    expect(recogniser.mayHoldAt('The committee met on the roadHalyna Hutchins diedNothing more')).toEqual([29, 36]);
  });

  it('no name of the record has a capital within that would be taken for the beginning of another word', () => {
    const words = record.cases.flatMap(({ forms }) => forms.flatMap(({ form }) => form.split(/[ -]/)));
    const whole = createRecogniser(record);
    const withCapital = words.filter((word) => /[a-zß-ÿ][A-ZÀ-Þ]/.test(word));
    expect(withCapital.length).toBeGreaterThan(0);
    for (const word of withCapital) expect(whole.mayHoldAt(`The road ${word} here`), word).toBeNull();
  });

  it.each(['Nothing of it here, and nothing there.', 'The price of a new mark', 'With the film on', 'at the halls of the city'])(
    'says no to “%s”',
    (text) => {
      expect(recogniser.mayHoldAt(text)).toEqual([]);
    },
  );
});
