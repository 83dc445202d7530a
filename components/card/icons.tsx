import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M7 3L2.5 8L7 13M2.5 8H14" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5l9 9m0-9l-9 9" />
    </Icon>
  );
}

export function PinIcon({ filled }: { readonly filled: boolean }) {
  return (
    <Icon>
      <path d="M5 2h6l-1 5l2.5 3h-9L6 7z" fill={filled ? 'currentColor' : 'none'} stroke-linejoin="round" />
      <path d="M8 10v4.5" />
    </Icon>
  );
}

export function MoveIcon() {
  return (
    <Icon>
      <path d="M8 1.5v13M1.5 8h13M6 3.5l2-2l2 2M6 12.5l2 2l2-2M3.5 6l-2 2l2 2M12.5 6l2 2l-2 2" />
    </Icon>
  );
}
