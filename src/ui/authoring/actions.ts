// What the keys do at the desk. Loaded with the frame, so it knows nothing of texts and rules: only of the desk.
import { FORCES, MODALITIES } from "../../model/index.ts";
import type { State } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";
import type { Action } from "../shell/action.ts";

const isIdle = ({ view, desk }: State) => view.main !== "authoring" || !desk || desk.drafts.length === 0;

const rule = (state: "accepted" | "rejected", word: WordKey, keywords: string): Action => ({
  word,
  keywords: `authoring qicao ${keywords}`,
  run: ({ session }) => session.run("desk.rule", { state }),
  idle: isIdle,
});

const step = (by: 1 | -1, word: WordKey): Action => ({
  word,
  keywords: "authoring draft caogao",
  run: ({ session }) => session.run("desk.go", { at: (session.state().desk?.at ?? 0) + by }),
  idle: isIdle,
});

const make = (at: number): Action => {
  const modality = MODALITIES[at]!;
  return {
    word: `authoring.make.${modality}`,
    keywords: `authoring modality leixing ${modality}`,
    run: ({ session }) => session.run("desk.rule", { modality }),
    idle: isIdle,
  };
};

export const AUTHORING_ACTIONS = {
  "draft-accept": rule("accepted", "authoring.accept", "accept caixin cx 采信"),
  "draft-reject": rule("rejected", "authoring.reject", "reject bucai bc 不采"),
  "draft-doubtful": {
    word: "authoring.nextDoubtful",
    keywords: "authoring doubtful cunyi cy 存疑",
    run: ({ session }) => session.run("desk.next", { doubtful: true }),
    idle: isIdle,
  },
  "draft-next": step(1, "authoring.next"),
  "draft-previous": step(-1, "authoring.previous"),
  "draft-obligation": make(0),
  "draft-prohibition": make(1),
  "draft-permission": make(2),
  "draft-power": make(3),
  "draft-force": {
    word: "authoring.turnForce",
    keywords: "authoring force lidu ld 力度",
    run: ({ session }) => {
      const { desk } = session.state();
      const force = desk?.rulings[desk.at]?.force;
      if (force) session.run("desk.rule", { force: FORCES[(FORCES.indexOf(force) + 1) % FORCES.length]! });
    },
    idle: isIdle,
  },
  "draft-undo": {
    word: "authoring.undo",
    keywords: "authoring undo chexiao cx 撤销",
    run: ({ session }) => session.run("desk.undo", {}),
    idle: (state) => isIdle(state) || (state.desk?.past.length ?? 0) === 0,
  },
} satisfies Record<string, Action>;
