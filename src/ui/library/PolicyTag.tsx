// Which document something is from: said only where several are shown, so that one alone does not repeat itself.
import type { Policy } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { sayShortTitle } from "../../words/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Swatch } from "./Swatch.tsx";

/**
 * The document's colour, number and title. `small`: its short title instead; `bare`: nothing but the number, where the
 * names of all stand beside. The whole title is said to whoever asks, and read out.
 */
export function PolicyTag({
  policy,
  small = false,
  bare = false,
}: {
  policy: Policy;
  small?: boolean;
  bare?: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  const all = useSelect((state) => state.workspace.policies);
  const several = useSelect(selectPolicies).length > 1;
  if (!several) return null;
  const { title, titleEn, sample } = policy.document;
  const words = `${language === "zh" ? title : titleEn}${sample ? `（${say("shell.sample")}）` : ""}`;
  return (
    <span className="library-tag" title={words}>
      <Swatch policy={policy} />
      {small && (
        <span className="library-tag-words" aria-hidden="true">
          {sayShortTitle(language, policy, all)}
        </span>
      )}
      <span className={small || bare ? "hidden-text" : "library-tag-words"}>{words}</span>
    </span>
  );
}
