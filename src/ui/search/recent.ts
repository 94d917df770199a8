// What was chosen last, newest first, as long as the page is open.
import { useCallback, useMemo, useState } from "react";
import type { Hit } from "../../analysis/index.ts";
import type { Language } from "../../model/index.ts";

const KEPT = 4;

interface Kept {
  readonly language: Language;
  readonly hit: Hit;
}

/** Without the marks of the query it was found by. */
const plain = (hit: Hit): Hit => ({
  ...hit,
  shown: { text: hit.shown.text, marks: [] },
  also: hit.also && hit.found.kind === "norm" ? { text: hit.also.text, marks: [] } : null,
});

/** Hits chosen last that still belong to the policies shown, in the language they were found in. */
export function useRecent(
  language: Language,
  policies: readonly string[],
): readonly [readonly Hit[], (hit: Hit) => void] {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const remember = useCallback(
    (hit: Hit) =>
      setKept((old) =>
        [{ language, hit: plain(hit) }, ...old.filter((other) => other.hit.key !== hit.key)].slice(0, KEPT),
      ),
    [language],
  );
  const recent = useMemo(
    () =>
      kept
        .filter((entry) => entry.language === language && policies.includes(entry.hit.policy))
        .map((entry) => entry.hit),
    [kept, language, policies],
  );
  return [recent, remember];
}
