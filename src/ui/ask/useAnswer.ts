// The answers to the question of the view. Rules are fast, so it is worked out while drawing; only pinyin in a document
// that was opened has to wait for its dictionary, and only when there are letters in the question.
import { useEffect, useMemo, useState } from "react";
import {
  type Answer,
  areReadingsWhole,
  askableText,
  askParts,
  isEnglish,
  loadReadings,
  NO_READINGS,
  type Readings,
  readableText,
} from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { usePorts, useSelect } from "../shell/context.tsx";

const LETTERS = /[a-z]{2}/i;

/** One answer for each thing asked; none while no question has been put, or its pinyin is still `awaited`. */
export function useAnswers(question: string): { answers: readonly Answer[]; awaited: boolean } {
  const policies = useSelect(selectPolicies);
  const shipped = usePorts().pinyin;
  const [known, setKnown] = useState<{ of: unknown; readings: Readings } | null>(null);
  const needed = LETTERS.test(question) && !isEnglish(question);
  const there = known?.of === policies;
  useEffect(() => {
    if (!needed || there) return;
    let left = false;
    const keep = (readings: Readings) => {
      if (!left) setKnown({ of: policies, readings });
    };
    // Without pinyin the Chinese in the question is still understood.
    const text = `${readableText(policies)}\n${askableText()}`;
    if (areReadingsWhole(shipped, text)) keep(shipped);
    else loadReadings(text).then(keep, () => keep(shipped));
    return () => {
      left = true;
    };
  }, [needed, there, policies, shipped]);
  const awaited = needed && !there;
  const readings = there ? known.readings : NO_READINGS;
  const answers = useMemo(
    () => (question === "" || awaited ? [] : askParts(question, policies, readings)),
    [question, awaited, policies, readings],
  );
  return { answers, awaited };
}
