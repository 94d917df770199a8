// Listens for the lectern's keys in the page, and in the presenter's window where there is one.
import { useEffect, useRef } from "react";
import { type LecternKey, lecternKey, type Stroke } from "./keys.ts";

export function useLecternKeys(act: (key: LecternKey) => void, other: Window | null = null): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const key = lecternKey(event as Stroke);
      if (!key) return;
      event.preventDefault();
      latest.current(key);
    };
    const windows = [window, ...(other ? [other] : [])];
    for (const each of windows) each.addEventListener("keydown", onKey);
    return () => {
      for (const each of windows) each.removeEventListener("keydown", onKey);
    };
  }, [other]);
}
