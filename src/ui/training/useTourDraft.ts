// Changing a tour: a change that the checks let through goes to the session, one that they do not is kept back
// with what is wrong about it.
import { useCallback, useState } from "react";
import { checkTour, type Issue, type TourFile, tourForm } from "../../model/index.ts";
import type { Standing } from "../../session/index.ts";
import { useRun } from "../shell/context.tsx";

export interface Draft {
  /** Makes a change, and stands at a step afterwards; whether it went through. */
  change(change: (form: TourFile) => TourFile, step?: string): boolean;
  /** What is wrong at a field (`steps.2.quote`) with what was last tried; null for nothing. */
  issueAt(field: string): Issue | null;
}

export function useTourDraft({ policy, tour }: Standing): Draft {
  const run = useRun();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const change = useCallback<Draft["change"]>(
    (change, step) => {
      const checked = checkTour(policy, change(tourForm(tour)));
      setIssues(checked.ok ? checked.warnings : checked.issues);
      if (checked.ok) run("tour.put", { tour: checked.tour, ...(step !== undefined && { step }) });
      return checked.ok;
    },
    [policy, tour, run],
  );
  return { change, issueAt: (field) => issues.find(({ path }) => path.join(".").startsWith(field)) ?? null };
}
