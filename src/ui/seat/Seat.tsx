// 我是…: the document from the chair of one body or post, and the choice of the chair.
import "./seat.css";
import "./print.css";
import { useMemo } from "react";
import { seatOf } from "../../analysis/index.ts";
import { type State, selectActorsByKey } from "../../session/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";
import { Choose } from "./Choose.tsx";
import { Sheet } from "./Sheet.tsx";

const workspaceOf = (state: State) => state.workspace;

export function Seat() {
  const say = useSay();
  const key = useSelect((state) => state.view.seat);
  const workspace = useSelect(workspaceOf);
  const actor = useSelect(selectActorsByKey).get(key ?? "");
  const seat = useMemo(() => {
    const policy = workspace.policies.find(({ id }) => id === actor?.policy);
    return policy && actor ? seatOf(policy, actor.key) : null;
  }, [workspace, actor]);
  return (
    <section className="panel seat" aria-label={say("seat.title")}>
      {seat ? <Sheet key={seat.actor.key} seat={seat} /> : <Choose />}
    </section>
  );
}
