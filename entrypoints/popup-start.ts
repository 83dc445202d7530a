import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeAndroid } from '../platform/device-hint.ts';
import { languageHint } from '../platform/language-hint.ts';

/** Puts the first view in the reader's language in place; the page holds the English one there and the others aside. */
function chooseLanguage(): void {
  const language = languageHint();
  document.documentElement.lang = language;
  const view = document.querySelector<HTMLTemplateElement>(`template[lang="${language}"]`);
  if (view !== null) document.getElementById('root')?.replaceChildren(view.content);
}

/** Milliseconds after loading when a page that has had no frame by then comes to life all the same: it lies in a tab that no one looks at. */
const UNSEEN = 500;

/** Resolves when the popup's first frame is on its way to the screen. A browser shows a popup only when it has loaded, and draws no frame until then. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('load', () => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, UNSEEN);
    });
  });
}

/** Brings in the scripts that the build has named, all at the same time, and runs the first of them, which imports the others. */
async function bringToLife(): Promise<void> {
  const scripts = document.querySelector<HTMLScriptElement>('script[data-life]')?.dataset['life']?.split(' ') ?? [];
  const [main] = scripts;
  if (main === undefined) throw new Error('The page names no script to bring in.');
  for (const href of scripts) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  await import(/* @vite-ignore */ main);
}

/** Remembers the button that was pressed last. Returns the way to press it again and to stop. */
function keepPress(): () => void {
  let pressed: HTMLButtonElement | null = null;
  const keep = ({ target }: Event): void => {
    pressed = target instanceof Element ? target.closest('button') : null;
  };
  addEventListener('click', keep, { capture: true });
  return () => {
    removeEventListener('click', keep, { capture: true });
    pressed?.click();
  };
}

/**
 * The popup's first script, the only one its first paint waits for: it chooses the language of what stands in the page, and brings the popup to
 * life when that is being painted. A button that is pressed in between is pressed again then.
 */
export default defineUnlistedScript(() => {
  chooseLanguage();
  if (looksLikeAndroid()) document.documentElement.dataset['shown'] = 'tab';
  const pressAgain = keepPress();
  void firstFrame().then(bringToLife).then(pressAgain);
});
