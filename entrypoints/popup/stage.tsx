import { hydrate, render } from 'preact';
import type { VNode } from 'preact';
import { glances } from 'virtual:caselight/glance';
import { Popup } from '../../components/popup/Popup.tsx';
import { POPUP_START } from '../../components/popup/types.ts';
import type { PopupProps, PopupState } from '../../components/popup/types.ts';
import type { Language } from '../../core/language/language.ts';
import { markHits } from '../pages/mark-hits.ts';
import { rootElement } from '../pages/root.ts';

/** What is known of the page and the record at a moment; it grows while the popup stands. */
export type Known = Pick<PopupProps, 'recordOf' | 'site' | 'report' | 'actions' | 'news'> & { readonly language: Language };

/** The popup as it stands: what is known, where the reader is in it, and the drawing of both. */
export class Stage {
  private known: Known;
  private place: PopupState = POPUP_START;
  /** the reader has done something already: what was kept from before comes too late */
  private isTouched = false;
  /** told where the reader is, whenever that changes */
  onPlace: (place: PopupState) => void = () => undefined;

  constructor(known: Known) {
    this.known = known;
  }

  get language(): Language {
    return this.known.language;
  }

  /** Draws the popup with what has come to be known. */
  show(more: Partial<Known>): void {
    this.known = { ...this.known, ...more };
    this.draw();
  }

  /** Puts the reader where they were when the popup last closed, unless they have gone elsewhere in the meantime. */
  putBack(place: PopupState): void {
    if (!this.isTouched) this.place = place;
  }

  draw(): void {
    render(this.popup(), rootElement());
  }

  /** Draws the popup for the first time: into what the build has written into the page, which it is the same as. */
  takeOver(): void {
    hydrate(this.popup(), rootElement());
  }

  private popup(): VNode {
    return (
      <Popup
        {...this.known}
        cases={glances[this.known.language]}
        now={Date.now()}
        state={this.place}
        onState={(place) => {
          this.place = place;
          this.isTouched = true;
          this.draw();
          this.onPlace(place);
        }}
        markHits={markHits}
      />
    );
  }
}
