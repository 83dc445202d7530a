import '../pages/surface.css';
import '../../components/popup/popup.css';
import { UNKNOWN } from '../../components/popup/first-view.tsx';
import type { PopupActions } from '../../components/popup/types.ts';
import { languageHint } from '../../platform/language-hint.ts';
import { Stage } from './stage.tsx';

/**
 * The popup stands already when this script comes: the build has written its first view into the page. This script carries the case at a glance and
 * takes that view over without asking anyone. What asks the browser, the settings and the page is brought in beside it (live.ts), and the
 * whole record behind that.
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
const stage = new Stage({ ...UNKNOWN, language, actions });
stage.takeOver();
void arriving.then(({ bringToLife }) => bringToLife(stage));
