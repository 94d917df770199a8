// Which document something is from: said only where several are shown, so that one alone does not repeat itself.
import type { Policy } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Swatch } from "./Swatch.tsx";

/** The document's colour and title; the colour alone (with the title for whoever asks) where there is little room. */
export function PolicyTag({ policy, small = false }: { policy: Policy; small?: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const several = useSelect(selectPolicies).length > 1;
  if (!several) return null;
  const { title, titleEn, sample } = policy.document;
  const words = `${language === "zh" ? title : titleEn}${sample ? `（${say("shell.sample")}）` : ""}`;
  return (
    <span className="library-tag" title={words}>
      <Swatch policy={policy} />
      <span className={small ? "hidden-text" : "library-tag-words"}>{words}</span>
    </span>
  );
}
