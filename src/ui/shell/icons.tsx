// The drawn signs of the frame, one stroke weight, 16 px; always beside a label or an aria-label.
import type { ReactNode } from "react";

const PATHS = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  network: (
    <>
      <circle cx="8" cy="3.2" r="1.7" />
      <circle cx="3.2" cy="12.4" r="1.7" />
      <circle cx="12.8" cy="12.4" r="1.7" />
      <path d="M7.2 4.8 4 10.8M8.8 4.8l3.2 6M5 12.4h6" />
    </>
  ),
  list: <path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />,
  ask: <path d="M2.5 3h11v8h-6l-3 2.5V11h-2zM6.4 5.7a1.6 1.6 0 1 1 2.2 1.5c-.4.2-.6.4-.6.8M8 9.4h.01" />,
  matrix: <path d="M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11" />,
  seat: (
    <>
      <circle cx="8" cy="4.6" r="2.4" />
      <path d="M3.2 13.5a4.8 4.8 0 0 1 9.6 0" />
    </>
  ),
  procedures: <path d="M2 3h4v3.5H2zM10 9.5h4V13h-4zM6 4.8h6v4.7M10.4 7.8 12 9.5l1.6-1.7" />,
  audit: <path d="M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.5 9h3zM13 4.5 11.5 9h3z" />,
  paths: (
    <>
      <circle cx="3.5" cy="12" r="1.7" />
      <circle cx="12.5" cy="4" r="1.7" />
      <path d="M5.2 12h4.3a2 2 0 0 0 0-4h-3a2 2 0 0 1 0-4h4.3" />
    </>
  ),
  quiz: <path d="M2.5 3.5 4 5l2.5-2.5M2.5 10.5 4 12l2.5-2.5M9 4h4.5M9 11h4.5" />,
  compare: <path d="M2.5 3h4.5v10H2.5zM9 3h4.5v10H9zM4 5.5h1.5M4 8h1.5M10.5 5.5H12M10.5 10.5H12" />,
  swap: <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />,
  library: <path d="M3 2.5h2.5v11H3zM7 2.5h2.5v11H7zM11.2 3.2l2.2-.6 1.6 10.4-2.2.6z" />,
  duties: (
    <path d="M3 2.5h10v11H3zM5.5 5.5h.01M7.5 5.5h3.5M5.5 8h.01M7.5 8h3.5M5.3 10.7l.8.8 1.4-1.6M9.5 10.7h1.5" />
  ),
  authoring: <path d="M3 13.5h10M4 10.8l.6-2.6 6-6 2 2-6 6zM9.4 3.4l2 2" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9h7v4.5h-7z" />,
  down: <path d="m4 6 4 4 4-4" />,
  filter: <path d="M2 3.5h12M4.5 8h7M6.8 12.5h2.4" />,
  left: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M6.5 3v10M4 5.5h.8M4 7.5h.8" />
    </>
  ),
  right: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M9.5 3v10M11.2 5.5h.8M11.2 7.5h.8" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  lectern: <path d="M2.5 3h11v6.5h-11zM8 9.5V12M5 14l3-2 3 2" />,
  full: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  help: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M6.3 6.4a1.75 1.75 0 1 1 2.6 1.6c-.6.3-.9.7-.9 1.3M8 11.4h.01" />
    </>
  ),
  more: <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.2" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H7" />,
  redo: <path d="m10.5 3 3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H9" />,
  open: <path d="M2 12.5v-9h4l1.3 1.7H14v7.3zM8 11.5v-4M6.2 9.2 8 7.4l1.8 1.8" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  forward: <path d="M6.5 3.5 11 8l-4.5 4.5" />,
  add: <path d="M8 3v10M3 8h10" />,
  up: <path d="m4 9.5 4-4 4 4" />,
  bin: <path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9" />,
  save: <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  command: <path d="m3 5 3 3-3 3M8 11.5h5" />,
  reader: <path d="M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3" />,
  detail: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <path d="M5 5.5h2M5 8h6M5 10.5h6" />
    </>
  ),
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  warning: <path d="M8 2.5 14.2 13H1.8zM8 6.5v3M8 11.2h.01" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.35"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  );
}

/** The product's mark: a seal that holds a small network. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <rect x="1" y="1" width="24" height="24" rx="6" fill="var(--accent)" />
      <g stroke="var(--paper)" strokeWidth="1.7" fill="none" strokeLinecap="round">
        <path d="M13 8.5v3.5M13 12 7.6 17M13 12l5.4 5" />
        <circle cx="13" cy="6.6" r="2.2" fill="var(--paper)" />
        <rect x="5.1" y="16.3" width="4.2" height="4.2" rx=".6" fill="var(--paper)" />
        <circle cx="18.8" cy="18.4" r="2" />
      </g>
    </svg>
  );
}
