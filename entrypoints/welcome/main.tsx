import { render } from 'preact';
import { glances } from 'virtual:caselight/glance';
import { lexicon } from 'virtual:caselight/lexicon';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../pages/surface.css';
import '../../components/welcome/welcome.css';
import { welcomeStrings } from '../../components/welcome/strings.ts';
import { bundledVersion } from '../../core/casebook/data-version.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { newsHosts } from '../../platform/access.ts';
import { openPage } from '../../platform/pages.ts';
import { readSettings, updateSettings } from '../../platform/settings-store.ts';
import { applyLanguage } from '../pages/language.ts';
import { recordsIn } from '../pages/records.ts';
import { rootElement } from '../pages/root.ts';
import { sampleArticle } from './article.ts';

async function start(): Promise<void> {
  const settings = await readSettings();
  const language = applyLanguage(settings);
  const [{ personOf, sample }] = recordsIn(language);
  document.title = welcomeStrings[language].title;
  render(
    <Welcome
      sample={{ ...sampleArticle(createRecogniser(lexicon), sample()), personOf, language, delay: settings.cardDelay }}
      newsSites={[...newsHosts()].sort()}
      onOpen={(page) => void openPage(page)}
    />,
    rootElement(),
  );
  // Someone new has nothing to catch up on: the dot for new data begins with the next version.
  const version = bundledVersion(glances[language]);
  if (settings.seenDataVersion === null) await updateSettings((now) => ({ ...now, seenDataVersion: version }));
}

void start();
