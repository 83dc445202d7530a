import '../pages/surface.css';
import '../../components/popup/popup.css';
import type { PopupActions } from '../../components/popup/types.ts';
import { languageHint } from '../../platform/language-hint.ts';
import { Stage } from './stage.tsx';

/**
 * The popup stands at once: this script carries the case at a glance and draws it without asking anyone. What asks the browser, the settings
 * and the page is brought in behind it (live.ts), and the whole record behind that.
 */
const arriving = import('./live.ts');

/** What the reader asks for before the popup can do it is done a moment later. Without a page no other action is offered. */
const actions: PopupActions = {
  setSite: () => undefined,
  allow: () => undefined,
  lookOnce: () => undefined,
  lookAnyway: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
  jump: () => undefined,
  openCaseFile: (hash) => void arriving.then(({ openCaseFile }) => openCaseFile(hash)),
  openOptions: (section) => void arriving.then(({ openOptions }) => openOptions(section)),
};

const language = languageHint();
document.documentElement.lang = language;
const stage = new Stage({ language, site: null, report: 'waiting', recordOf: () => null, actions, news: false });
stage.draw();
void arriving.then(({ bringToLife }) => bringToLife(stage));
