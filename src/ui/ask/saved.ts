// Questions that a person keeps on this machine, newest first. What is found there is somebody else's: read with
// suspicion.
import { useState } from "react";
import { LONGEST_QUESTION } from "../../analysis/index.ts";
import type { StoragePort } from "../../session/index.ts";
import { usePorts } from "../shell/context.tsx";

const KEY = "quanze.questions";
const MOST = 50;

export function readSaved(storage: StoragePort): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage.read(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    const sound = kept.filter(
      (item): item is string => typeof item === "string" && item !== "" && item.length <= LONGEST_QUESTION,
    );
    return [...new Set(sound)].slice(0, MOST);
  } catch {
    return [];
  }
}

/** The saved questions, and what saves one or takes it out again. */
export function useSaved(): readonly [readonly string[], (question: string) => void] {
  const { storage } = usePorts();
  const [saved, setSaved] = useState(() => readSaved(storage));
  const toggle = (question: string) => {
    const next = saved.includes(question)
      ? saved.filter((other) => other !== question)
      : [question, ...saved].slice(0, MOST);
    storage.write(KEY, JSON.stringify(next));
    setSaved(next);
  };
  return [saved, toggle];
}
