import { useId, useState } from 'preact/hooks';
import type { Language } from '../../core/language/language.ts';
import type { SharedSettings } from '../../core/settings/merge.ts';
import { exportSettings, LARGEST_FILE, previewImport, readImport } from '../../core/settings/transfer.ts';
import type { ImportHow, ImportPreview } from '../../core/settings/transfer.ts';
import { hostInLetters } from '../../core/sites/host-letters.ts';
import type { SiteRule } from '../../core/sites/types.ts';
import { readText } from './read-text.ts';
import { optionsStrings } from './strings.ts';
import type { SectionProps } from './types.ts';

interface Props extends Pick<SectionProps, 'settings' | 'actions'> {
  readonly newsHosts: ReadonlySet<string>;
  readonly language: Language;
}

/** Saves the settings as a file, and reads one: first what it would change is shown, then the reader applies it or not. */
export function Transfer({ settings, newsHosts, actions, language }: Props) {
  const strings = optionsStrings[language];
  const id = useId();
  const [imported, setImported] = useState<SharedSettings | null>(null);
  const [how, setHow] = useState<ImportHow>('add');
  const [fault, setFault] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    // A file far too large is not even read; one that was moved or locked meanwhile cannot be.
    const text = file.size > LARGEST_FILE * 4 ? ' '.repeat(LARGEST_FILE + 1) : await readText(file).catch(() => null);
    if (text === null) {
      setImported(null);
      setFault(`${strings.fileUnreadable} ${strings.unchanged}`);
      return;
    }
    const reading = readImport(text);
    setImported(reading.ok ? reading.imported : null);
    setFault(reading.ok ? null : `${strings.faults[reading.fault]} ${strings.faultAt(reading.line, reading.place)} ${strings.unchanged}`);
  };
  const done = () => {
    setImported(null);
    document.getElementById(`${id}-file`)?.focus();
  };
  return (
    <div class="transfer">
      <div class="buttons">
        <button type="button" class="button" onClick={() => actions.save('caselight-settings.json', exportSettings(settings))}>
          {strings.export}
        </button>
        <label class="button" for={`${id}-file`}>
          {strings.import}
        </label>
        <input
          id={`${id}-file`}
          class="unseen"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            void read(input.files?.[0]).then(() => {
              // The same file may be chosen again after it was mended.
              input.value = '';
            });
          }}
        />
      </div>
      <p role="alert" class={fault === null ? undefined : 'notice'}>
        {fault}
      </p>
      {imported === null ? null : (
        <section class="preview" aria-label={strings.preview} onKeyDown={({ key }) => (key === 'Escape' ? done() : undefined)}>
          <h3>{strings.preview}</h3>
          <fieldset class="choices">
            {(['add', 'replace'] as const).map((value) => (
              <label key={value} class="choice">
                <input type="radio" name={`${id}-how`} checked={how === value} onChange={() => setHow(value)} />
                {strings.how[value]}
              </label>
            ))}
          </fieldset>
          <Preview preview={previewImport(settings, imported, how)} newsHosts={newsHosts} language={language} />
          <div class="buttons">
            <button
              type="button"
              class="button button--main"
              onClick={() => {
                actions.apply(imported, how);
                done();
              }}
            >
              {strings.applyImport}
            </button>
            <button type="button" class="button" onClick={done}>
              {strings.cancel}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Rules listed in full up to this many; beyond it, the first of them and the number. */
const LISTED = 50;

interface PreviewProps extends Pick<Props, 'newsHosts' | 'language'> {
  readonly preview: ImportPreview;
}

function Preview({ preview, newsHosts, language }: PreviewProps) {
  const strings = optionsStrings[language];
  const { added, changed, removed, settings } = preview;
  if (added.length + changed.length + removed.length + settings.length === 0) return <p class="soft">{strings.previewNothing}</p>;
  const words = ({ pattern, choice, scope }: SiteRule) =>
    `${hostInLetters(pattern, newsHosts)}: ${strings.choices[choice]} (${strings.scopes[scope]})`;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [strings.previewAdded, added.map(words)],
    [strings.previewChanged, changed.map(words)],
    [strings.previewRemoved, removed.map(words)],
    [strings.previewSettings, settings.map((name) => strings.settingNames[name])],
  ];
  return parts.map(([label, lines]) =>
    lines.length === 0 ? null : (
      <div key={label}>
        <h4>
          {label} <span class="count">{lines.length}</span>
        </h4>
        <ul class="preview-list">
          {lines.slice(0, LISTED).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > LISTED ? <li>…</li> : null}
        </ul>
      </div>
    ),
  );
}
