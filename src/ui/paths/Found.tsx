// The paths found between two actors, document by document: where several are shown, each is asked for the two or for
// those that it calls the same. No path goes from one document into another, since none says so.
import { useMemo } from "react";
import { elsewhere, MOST_PATHS, pathsBetween } from "../../analysis/index.ts";
import type { Actor, Policy, SameAs } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { PathCard } from "./PathCard.tsx";

interface Ends {
  readonly policy: Policy;
  readonly from: Actor;
  readonly to: Actor;
}

/** The two in every document that has both, the first one's own document first. */
function endsIn(policies: readonly Policy[], sameAs: readonly SameAs[], from: Actor, to: Actor): Ends[] {
  const met = (actor: Actor) => [
    actor,
    ...elsewhere(actor.key, policies, sameAs).flatMap(({ standing, actor: other }) =>
      standing === "same" ? [other] : [],
    ),
  ];
  const [starts, goals] = [met(from), met(to)];
  const found = policies.flatMap((policy) => {
    const [start, goal] = [starts, goals].map((list) => list.find((actor) => actor.policy === policy.id));
    return start && goal ? [{ policy, from: start, to: goal }] : [];
  });
  return found.sort(
    (one, other) => Number(other.policy.id === from.policy) - Number(one.policy.id === from.policy),
  );
}

export function Found({ from, to }: { from: Actor; to: Actor }) {
  const say = useSay();
  const policies = useSelect(selectPolicies);
  const sameAs = useSelect((state) => state.workspace.sameAs);
  const ends = useMemo(() => endsIn(policies, sameAs, from, to), [policies, sameAs, from, to]);
  if (from === to) return <p className="empty">{say("paths.same")}</p>;
  if (ends.length === 0) return <p className="empty">{say("paths.apart")}</p>;
  return ends.map((two) => (
    <section key={two.policy.id} className="paths-of" aria-label={two.policy.document.title}>
      <PolicyTag policy={two.policy} />
      <FoundIn {...two} />
    </section>
  ));
}

function FoundIn({ policy, from, to }: Ends) {
  const say = useSay();
  const { any, structure } = useSelect((state) => state.view.paths);
  const found = useMemo(
    () =>
      pathsBetween(policy, {
        from: from.key,
        to: to.key,
        direction: any ? "any" : "forward",
        structure,
      }),
    [policy, from, to, any, structure],
  );
  const { paths, shortest, longest, cut } = found;
  if (shortest === null) return <None policy={policy} from={from} to={to} />;
  return (
    <>
      <div role="status">
        <p>{say(paths.length === 1 ? "paths.foundOne" : "paths.found", { count: paths.length, shortest })}</p>
        <p className="small muted">
          {cut.number && `${say("paths.cutNumber", { most: MOST_PATHS })} `}
          {cut.length && say("paths.cutLength", { longest })}
          {!cut.number && !cut.length && say("paths.whole")} {say("paths.caveat")}
        </p>
      </div>
      <ol className="paths-list">
        {paths.map((path, index) => (
          <PathCard
            key={path.hops.map(({ from: source, to: goal }) => `${source} ${goal}`).join(" ")}
            policy={policy}
            path={path}
            number={index + 1}
          />
        ))}
      </ol>
    </>
  );
}

function None({ policy, from, to }: Ends) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { any, structure } = useSelect((state) => state.view.paths);
  const facts = {
    from: language === "zh" ? from.name : from.nameEn,
    to: language === "zh" ? to.name : to.nameEn,
    extent: EXTENT_WORDS[policy.document.extent][language],
  };
  return (
    <div className="empty" role="status">
      <p>{say(any ? "paths.noneAny" : "paths.none", facts)}</p>
      {(!any || !structure) && (
        <p className="paths-wider">
          {say("paths.noneHint")}
          {!any && (
            <button type="button" className="button" onClick={() => run("paths.set", { any: true })}>
              {say("paths.any")}
            </button>
          )}
          {!structure && (
            <button type="button" className="button" onClick={() => run("paths.set", { structure: true })}>
              {say("paths.structure")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
