// What the palette and the keys can do here. Part of the register (ui/shell/actions.ts).
import { type Session, selectPolicy } from "../../session/index.ts";
import type { Action } from "../shell/action.ts";

/** 读着长图 from the clause that the reader stands at, else from the first. */
function readAlong(session: Session): void {
  const { view } = session.state();
  const first = selectPolicy(session.state()).clauses.find(({ kind }) => kind === "clause");
  session.run("reading.set", { clause: view.clause ?? first?.address ?? null });
}

export const TRAINING_ACTIONS = {
  training: {
    word: "training.title",
    keywords: "training tour lecture course daolan dl beike bk peixun px 导览 备课 讲课 课程",
    run: ({ session }) => session.run("view.main", { main: "training" }),
    on: ({ view }) => view.main === "training",
  },
  reading: {
    word: "training.reading",
    keywords: "read grow text builds graph duzhe zhangtu dzzt 读着长图 逐句",
    run: ({ session }) => readAlong(session),
  },
} satisfies Record<string, Action>;
