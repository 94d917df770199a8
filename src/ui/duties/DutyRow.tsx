// One item: what the list says, what was found and the words it rests on, what the reviewer makes of it.
import { DUTY_VERDICTS, type DutyBasis, type DutyVerdict, verdictOf } from "../../analysis/index.ts";
import { type ReviewItem, selectNormsByKey, selectPolicies, selectPolicy } from "../../session/index.ts";
import {
  DUTY_LIST_WORDS,
  DUTY_VERDICT_WORDS,
  DUTY_WORDS,
  sayAddress,
  sayForce,
  sayParties,
  sayQualifiers,
} from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { NormSign } from "../shell/signs.tsx";

export function DutyRow({ item, index }: { item: ReviewItem; index: number }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { duty, verdict, found, basis, near, note, accepted } = item;
  const excerpt = useSelect((state) => selectPolicy(state).document.extent === "excerpt");
  const facts = (["superior", "superiorDuty", "assist", "receiver", "means"] as const).filter(
    (field) => duty[field] !== "",
  );
  const chosen = useChosen(basis);
  const change = (changes: Partial<Omit<ReviewItem, "duty" | "found">>) =>
    run("duties.change", { index, changes });
  // A verdict goes with its sentences: without one it is silent, and silent has none.
  const restOn = (one: DutyBasis) =>
    change({
      verdict: verdictOf(duty, [one]),
      basis: [one],
      near: [...basis, ...near].filter(({ norm }) => norm !== one.norm),
    });
  const judge = (to: DutyVerdict) =>
    change(
      to === "silent"
        ? { verdict: to, accepted: true, basis: [], near: [...basis, ...near] }
        : { verdict: to, accepted: true },
    );
  return (
    <li className="duty" data-verdict={verdict} data-accepted={accepted}>
      <div className="duty-item">
        <p className="muted small">
          {DUTY_LIST_WORDS[duty.list][language]} · {duty.number}
        </p>
        <h3>{duty.name}</h3>
        <dl>
          {facts.map((field) => (
            <div key={field}>
              <dt>{DUTY_WORDS[field][language]}</dt>
              <dd>{duty[field]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="duty-basis">
        {basis.length === 0 && <p>{say(excerpt ? "duties.silentExcerpt" : "duties.silent")}</p>}
        {basis.map((one) => (
          <Quoted key={one.norm.key} one={one} />
        ))}
        {near.length > 0 && <p className="muted small">{say("duties.near")}</p>}
        {near.map((one) => (
          <Quoted key={one.norm.key} one={one} onRest={() => restOn(one)} />
        ))}
      </div>
      <div className="duty-review">
        <select
          className="field duty-verdict"
          data-verdict={verdict}
          aria-label={`${say("duties.verdict")}：${duty.name}`}
          value={verdict}
          onChange={(event) => judge(event.target.value as DutyVerdict)}
        >
          {DUTY_VERDICTS.map((each) => (
            <option key={each} value={each} disabled={each !== "silent" && basis.length === 0}>
              {DUTY_VERDICT_WORDS[each][language]}
            </option>
          ))}
        </select>
        {basis.length === 0 && <p className="muted small">{say("duties.needsBasis")}</p>}
        {chosen && (
          <button type="button" className="link small" onClick={() => restOn(chosen)}>
            {say("duties.restChosen")}
          </button>
        )}
        {verdict !== found && (
          <p className="muted small">
            {say("duties.found", { verdict: DUTY_VERDICT_WORDS[found][language] })}
          </p>
        )}
        <input
          className="field"
          aria-label={`${say("duties.note")}：${duty.name}`}
          placeholder={say("duties.note")}
          value={note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <button
          type="button"
          className="button"
          aria-pressed={accepted}
          onClick={() => change({ accepted: !accepted })}
        >
          {say(accepted ? "duties.accepted" : "duties.accept")}
        </button>
      </div>
    </li>
  );
}

/** The norm that is selected elsewhere on the page, where the item does not rest on it already. */
function useChosen(basis: readonly DutyBasis[]): DutyBasis | null {
  const norm = useSelect((state) => selectNormsByKey(state).get(state.view.selection[0] ?? ""));
  const policy = useSelect((state) => selectPolicies(state).find(({ id }) => id === norm?.policy));
  if (!norm || !policy || basis.some((one) => one.norm === norm)) return null;
  return { policy, norm };
}

function Quoted({ one: { policy, norm }, onRest }: { one: DutyBasis; onRest?(): void }) {
  const run = useRun();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="duty-norm">
      <NormSign modality={norm.modality} size={18} />
      <div>
        <blockquote lang="zh-CN">{norm.quote}</blockquote>
        <p className="muted small">
          {[
            sayForce(language, norm),
            sayParties(language, policy, norm),
            ...sayQualifiers(language, norm),
          ].join(" · ")}
        </p>
        <button
          type="button"
          className="link small"
          title={say("duties.toText")}
          onClick={() => {
            run("select.set", { keys: [norm.key] });
            run("reader.go", { clause: norm.clause });
          }}
        >
          {sayAddress(language, policy, norm.clause)}
        </button>
        {onRest && (
          <button type="button" className="link small duty-rest" onClick={onRest}>
            {say("duties.rest")}
          </button>
        )}
      </div>
    </div>
  );
}
