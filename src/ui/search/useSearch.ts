// What search finds for the words typed so far. The index is made when the box is first used, and again
// when the policies shown are others; readings of opened files are fetched then.
import { useEffect, useMemo, useState } from "react";
import {
  areReadingsWhole,
  buildIndex,
  loadReadings,
  type Readings,
  readableText,
  type SearchResult,
  search,
  suggest,
} from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { useLanguage, usePorts, useSelect } from "../shell/context.tsx";

/** The readings to search with: the shipped ones, or the opened file's own once they are there. */
function useReadings(used: boolean): Readings {
  const shipped = usePorts().pinyin;
  const policies = useSelect(selectPolicies);
  const [own, setOwn] = useState<{ of: unknown; readings: Readings } | null>(null);
  useEffect(() => {
    if (!used) return;
    const text = readableText(policies);
    if (areReadingsWhole(shipped, text)) return;
    let left = false;
    loadReadings(text).then(
      (readings) => {
        if (!left) setOwn({ of: policies, readings });
      },
      // Without pinyin the words themselves are still found.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [used, policies, shipped]);
  return own?.of === policies ? own.readings : shipped;
}

/** Hits for a query, suggestions for an empty one; null until the box is first used. */
export function useSearch(used: boolean, query: string, limit: number): SearchResult | null {
  const policies = useSelect(selectPolicies);
  const language = useLanguage();
  const readings = useReadings(used);
  const index = useMemo(() => (used ? buildIndex(policies, readings) : null), [used, policies, readings]);
  return useMemo(() => {
    if (!index) return null;
    return query.trim() === ""
      ? suggest(index, policies, 6, language)
      : search(index, query, limit, language);
  }, [index, policies, query, limit, language]);
}
