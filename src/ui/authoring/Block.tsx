// A titled part of a form.
import type { ReactNode } from "react";

export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="authoring-block">
      <span className="authoring-label">{title}</span>
      {children}
    </div>
  );
}
