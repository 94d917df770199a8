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

/** The readings to search with: the shipped ones, or the opened file's own once they are there; `awaited`
 * until then. */
function useReadings(used: boolean): { readings: Readings; awaited: boolean } {
  const shipped = usePorts().pinyin;
  const policies = useSelect(selectPolicies);
  const [own, setOwn] = useState<{ of: unknown; readings: Readings } | null>(null);
  const text = useMemo(() => (used ? readableText(policies) : ""), [used, policies]);
  const whole = useMemo(() => areReadingsWhole(shipped, text), [shipped, text]);
  useEffect(() => {
    if (whole) return;
    let left = false;
    loadReadings(text).then(
      (readings) => {
        if (!left) setOwn({ of: policies, readings });
      },
      // Without pinyin the words themselves are still found.
      () => {
        if (!left) setOwn({ of: policies, readings: shipped });
      },
    );
    return () => {
      left = true;
    };
  }, [whole, text, policies, shipped]);
  const there = own?.of === policies;
  return { readings: there ? own.readings : shipped, awaited: !whole && !there };
}

/** Hits for a query, suggestions for an empty one; null until the box is first used. While readings are
 * `awaited`, pinyin that is not found may still be there. */
export function useSearch(
  used: boolean,
  query: string,
  limit: number,
): { result: SearchResult | null; awaited: boolean } {
  const policies = useSelect(selectPolicies);
  const language = useLanguage();
  const { readings, awaited } = useReadings(used);
  const index = useMemo(() => (used ? buildIndex(policies, readings) : null), [used, policies, readings]);
  const result = useMemo(() => {
    if (!index) return null;
    return query.trim() === ""
      ? suggest(index, policies, 6, language)
      : search(index, query, limit, language);
  }, [index, policies, query, limit, language]);
  return { result, awaited };
}
