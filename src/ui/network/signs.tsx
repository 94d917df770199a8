// Small drawings of the network's signs for toolbar and legend: lines, hollow and filled marks, tools.
import type { ReactNode } from "react";

const TOOLS = {
  zoomIn: <path d="M8 3.5v9M3.5 8h9" />,
  zoomOut: <path d="M3.5 8h9" />,
  fit: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M5.5 5.5h5v5h-5z" />,
  reset: <path d="M3.2 6.5A5.2 5.2 0 1 1 2.8 9M3 2.8v3.7h3.7" />,
  unpin: <path d="M6 2.5h4M7 2.5v4L5 9h6L9 6.5V2.5M8 9v4.5M3 13.5 13 3.5" />,
  structure: (
    <>
      <path d="M8 5.5v2.5M4 11V8h8v3" strokeDasharray="1.2 1.8" />
      <path d="M6.2 2.5h3.6v3H6.2zM2.5 11h3v2.5h-3zM10.5 11h3v2.5h-3z" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export function ToolSign({ name }: { name: keyof typeof TOOLS }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.35"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {TOOLS[name]}
    </svg>
  );
}

/** A mark as drawn for named and for inferred bearers. */
export function BearerSign({ inferred }: { inferred: boolean }) {
  return (
    <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
      <path
        d="M1 8h17"
        stroke="var(--muted)"
        strokeWidth={inferred ? 1.2 : 1.7}
        strokeDasharray={inferred ? "4 3" : undefined}
      />
      <rect
        x="20"
        y="2"
        width="12"
        height="12"
        rx="1"
        fill={inferred ? "var(--card)" : "var(--muted)"}
        stroke="var(--muted)"
        strokeWidth="1.4"
        strokeDasharray={inferred ? "3 2" : undefined}
      />
    </svg>
  );
}
