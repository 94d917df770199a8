// Actors and norms as links: a click selects, Shift-click adds, hover lights the same thing everywhere.
import type { ReactNode } from "react";
import type { Key } from "../../model/index.ts";
import { useRun } from "../shell/context.tsx";

interface PickProps {
  readonly item: Key;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that selects an actor or a norm. */
export function Pick({ item, className = "link", children }: PickProps) {
  const run = useRun();
  return (
    <button
      type="button"
      className={className}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) run("select.toggle", { key: item });
        else run("select.set", { keys: [item] });
      }}
      onMouseEnter={() => run("hover", { key: item })}
      onMouseLeave={() => run("hover", { key: null })}
    >
      {children}
    </button>
  );
}

/** A titled part of a card that folds. */
export function Fold({
  title,
  count,
  open = true,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="inspector-fold" open={open}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
