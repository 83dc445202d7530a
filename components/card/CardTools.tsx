import { useRef } from 'preact/hooks';
import { NUDGE_PX } from '../../core/card/constants.ts';
import type { Language } from '../../core/language/language.ts';
import { BackIcon, CloseIcon, MoveIcon, PinIcon } from './icons.tsx';
import { cardStrings } from './strings.ts';
import type { CardCallbacks } from './types.ts';

interface Props {
  readonly language: Language;
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  readonly on: CardCallbacks;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-NUDGE_PX, 0],
  ArrowRight: [NUDGE_PX, 0],
  ArrowUp: [0, -NUDGE_PX],
  ArrowDown: [0, NUDGE_PX],
};

/** Back, move, pin, close: the card's own handles. First in the order of focus, at the top right for the eye. */
export function CardTools({ language, pinned, canGoBack, on }: Props) {
  const strings = cardStrings[language];
  return (
    <div class="tools">
      {canGoBack ? (
        <button type="button" class="tool tool-back" aria-label={strings.back} title={strings.back} onClick={on.back}>
          <BackIcon />
        </button>
      ) : null}
      {pinned ? <MoveHandle label={strings.move} on={on} /> : null}
      <button
        type="button"
        class="tool"
        aria-pressed={pinned}
        aria-label={strings.pin}
        title={pinned ? strings.unpin : strings.pin}
        onClick={on.pin}
      >
        <PinIcon filled={pinned} />
      </button>
      <button type="button" class="tool" aria-label={strings.close} title={strings.close} onClick={on.close}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** Drag it, press an arrow key on it, or click it: whoever cannot drag can still move the card. */
function MoveHandle({ label, on }: { readonly label: string; readonly on: CardCallbacks }) {
  const grip = useRef<{ readonly dx: number; readonly dy: number; readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const cardOf = (element: HTMLElement) => element.closest('.card')?.getBoundingClientRect();
  return (
    <button
      type="button"
      class="tool tool-move"
      aria-label={label}
      title={label}
      onPointerDown={(event) => {
        const card = cardOf(event.currentTarget);
        if (card === undefined || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = false;
        grip.current = { dx: event.clientX - card.left, dy: event.clientY - card.top, x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        const held = grip.current;
        if (held === null) return;
        dragged.current ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > 3;
        if (dragged.current) on.drag({ x: event.clientX - held.dx, y: event.clientY - held.dy });
      }}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
      onClick={() => {
        if (!dragged.current) on.nextCorner();
        dragged.current = false;
      }}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        const card = cardOf(event.currentTarget);
        if (step === undefined || card === undefined) return;
        event.preventDefault();
        on.drag({ x: card.left + step[0], y: card.top + step[1] });
      }}
    >
      <MoveIcon />
    </button>
  );
}
