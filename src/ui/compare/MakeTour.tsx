// The differences as tours: shown on the lectern, changed and saved like any other. Made when somebody asks.
import type { Comparison } from "../../analysis/index.ts";
import { checkTour, type Policy } from "../../model/index.ts";
import { useRun, useSay } from "../shell/context.tsx";

interface MakeTourProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly comparison: Comparison;
}

export function MakeTour({ a, b, comparison }: MakeTourProps) {
  const say = useSay();
  const run = useRun();
  const { counts } = comparison;
  const changed = comparison.pairs.length - counts.same - counts.missing;
  const make = async (side: "a" | "b") => {
    const { toursOf } = await import("./tours.ts");
    const policy = side === "a" ? a : b;
    const tours = toursOf(a, b, comparison, side).flatMap((form) => {
      const checked = checkTour(policy, form);
      return checked.ok ? [checked.tour] : [];
    });
    if (tours.length > 0) run("compare.tour", { tours });
    run("notify", { word: tours.length > 0 ? "compare.tour.made" : "compare.tour.failed" });
  };
  if (changed + counts.missing === 0) return null;
  return (
    <p className="compare-tours small">
      <span className="muted">{say("compare.tours")}</span>
      {changed > 0 && (
        <button type="button" className="link" onClick={() => void make("b")}>
          {say("compare.tour.changes", { count: changed })}
        </button>
      )}
      {counts.missing > 0 && (
        <button type="button" className="link" onClick={() => void make("a")}>
          {say("compare.tour.missing", { count: counts.missing })}
        </button>
      )}
    </p>
  );
}
