// Which two documents: the first one is the higher or older.
import type { Policy } from "../../model/index.ts";
import { SampleChip } from "../library/SampleChip.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { SideTag } from "./Words.tsx";

export function Choose({ a, b }: { a: Policy; b: Policy }) {
  const say = useSay();
  const run = useRun();
  return (
    <div className="compare-choose">
      <Choice side="a" chosen={a} />
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("compare.swap")}
        title={say("compare.swap")}
        onClick={() => run("compare.set", { a: b.id, b: a.id })}
      >
        <Icon name="swap" />
      </button>
      <Choice side="b" chosen={b} />
    </div>
  );
}

function Choice({ side, chosen }: { side: "a" | "b"; chosen: Policy }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const policies = useSelect((state) => state.workspace.policies);
  const title = (policy: Policy) => policy.document[language === "zh" ? "title" : "titleEn"];
  return (
    <label className="compare-choice">
      <SideTag side={side} />
      <span className="hidden-text">{say(side === "a" ? "compare.first" : "compare.second")}</span>
      <select
        className="field"
        value={chosen.id}
        title={title(chosen)}
        onChange={(event) => run("compare.set", { [side]: event.target.value })}
      >
        {policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {title(policy)}
          </option>
        ))}
      </select>
      <SampleChip policy={chosen} />
    </label>
  );
}
