import type { ComponentProps } from 'preact';
import { Logo } from '../surface/Logo.tsx';
import { Sample } from './Sample.tsx';
import { welcomeStrings } from './strings.ts';

interface Props {
  readonly sample: ComponentProps<typeof Sample>;
  /** hosts of the bundled news sites, sorted */
  readonly newsSites: readonly string[];
  readonly onOpen: (page: 'casefile' | 'options') => void;
}

/** Shown once after installation: what Caselight does, what it never does, an article to try it on, where it runs. */
export function Welcome({ sample, newsSites, onOpen }: Props) {
  const strings = welcomeStrings[sample.language];
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Logo size={44} />
        <h1 class="serif welcome-title">{strings.title}</h1>
        <p class="welcome-lead">{strings.lead}</p>
      </header>
      <main class="welcome-main">
        <section aria-labelledby="try">
          <h2 id="try" class="serif">
            {strings.tryIt}
          </h2>
          <p class="small faint">{strings.tryHint}</p>
          <Sample {...sample} />
        </section>
        <div class="welcome-lists">
          <List id="does" heading={strings.does} items={strings.doesList} />
          <List id="never" heading={strings.never} items={strings.neverList} />
        </div>
        <details class="welcome-news">
          <summary>{strings.newsList(newsSites.length)}</summary>
          <p class="small faint">{strings.newsNote}</p>
          <ul class="news-list">
            {newsSites.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
        <p class="buttons">
          <button type="button" class="button" onClick={() => onOpen('casefile')}>
            {strings.caseFile}
          </button>
          <button type="button" class="button" onClick={() => onOpen('options')}>
            {strings.settings}
          </button>
        </p>
      </main>
    </div>
  );
}

function List({ id, heading, items }: { readonly id: string; readonly heading: string; readonly items: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="serif">
        {heading}
      </h2>
      <ul class="bullets">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
