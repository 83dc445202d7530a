import { useState } from 'preact/hooks';
import { placeOf } from '../../components/casefile/address.ts';
import { CaseFile } from '../../components/casefile/CaseFile.tsx';
import '../../components/casefile/casefile.css';
import type { CaseFileRecord } from '../../components/casefile/types.ts';
import type { Language } from '../../core/language/language.ts';
import { markHits } from '../../entrypoints/pages/mark-hits.ts';
import { recordFixture } from '../fixtures/views/case-file.ts';

/** What the case file has asked for: files, texts to copy, addresses it went to. */
export const told = { exported: [] as string[], copied: [] as string[], gone: [] as string[] };

/** Before each test. */
export function forget(): void {
  told.exported = [];
  told.copied = [];
  told.gone = [];
}

interface Options {
  readonly at: string;
  readonly language?: Language;
  readonly record?: CaseFileRecord;
  readonly records?: readonly CaseFileRecord[];
}

/** The case file of an invented case at an address, which it changes itself. */
export function Held({ at, language = 'en', record = recordFixture, records = [record] }: Options) {
  const [hash, setHash] = useState(at);
  return (
    <CaseFile
      place={placeOf(hash)}
      record={record}
      records={records}
      language={language}
      markHits={markHits}
      onGo={(hash) => {
        told.gone.push(hash);
        setHash(hash);
      }}
      onExport={(format, person) => void told.exported.push(`${format} ${person ?? 'case'}`)}
      onCopy={async (text) => told.copied.push(text) > 0}
    />
  );
}
