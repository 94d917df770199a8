// The desk's actions as the palette and the keys know them. Loaded with the frame, so it knows nothing of texts and
// rules: what they do comes with the desk (keys.ts), which hands it over when it is fetched. Nothing waits then: the next
// key may be typed into the field that this one goes to.
import type { Ports, Session, State } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";
import type { Action } from "../shell/action.ts";
import type { DeskKey } from "./keys.ts";

const isIdle = ({ view, desk }: State) => view.main !== "authoring" || !desk;

type Strike = (key: DeskKey, session: Session, ports: Pick<Ports, "clock">) => void;
let strike: Strike | null = null;

/** Takes in what the keys do, when the desk is fetched. */
export function adoptKeys(of: Strike): void {
  strike = of;
}

const key = (name: DeskKey, word: WordKey, keywords = ""): Action => ({
  word,
  keywords: `authoring qicao ${keywords}`,
  run: ({ session, ports }) => strike?.(name, session, ports),
  idle: isIdle,
});

export const AUTHORING_ACTIONS = {
  "draft-accept": key("accept", "authoring.accept", "accept tongguo tg caixin cx 通过 采信"),
  "draft-reject": key("reject", "authoring.reject", "reject bucai bc 不采"),
  "draft-doubtful": key("doubtful", "authoring.nextDoubtful", "doubtful cunyi cy 存疑"),
  "draft-unread": key("unread", "authoring.nextUnread", "unread coverage weidu wd 未读"),
  "draft-next": key("next", "authoring.next", "next"),
  "draft-previous": key("previous", "authoring.previous", "previous"),
  "draft-obligation": key("obligation", "authoring.make.obligation", "modality yiwu"),
  "draft-prohibition": key("prohibition", "authoring.make.prohibition", "modality jinzhi"),
  "draft-permission": key("permission", "authoring.make.permission", "modality xuke"),
  "draft-power": key("power", "authoring.make.power", "modality zhiquan"),
  "draft-force": key("force", "authoring.turnForce", "force lidu ld 力度"),
  "draft-bearer": key("bearer", "authoring.pickBearer", "bearer chengdanzhe cdz 承担者"),
  "draft-other": key("other", "authoring.pickOther", "party role qitafang qtf 其他方"),
  "draft-split": key("split", "authoring.split", "split chaifen cf 拆分"),
  "draft-merge": key("merge", "authoring.merge", "merge hebing hb 合并"),
  "draft-make": key("make", "authoring.makeNorm", "new norm xinjian xj 新建"),
  "draft-span": key("span", "authoring.takeSpan", "span quote qizhi 起止"),
  "draft-shorter": key("shorter", "authoring.shorter"),
  "draft-longer": key("longer", "authoring.longer"),
  "draft-later": key("later", "authoring.later"),
  "draft-earlier": key("earlier", "authoring.earlier"),
  "draft-comment": key("comment", "authoring.comment", "comment yijian yj 意见"),
  "draft-background": key("background", "authoring.mark.background", "beijing"),
  "draft-purpose": key("purpose", "authoring.mark.purpose", "mudi"),
  "draft-exhortation": key("exhortation", "authoring.mark.exhortation", "haozhao"),
  "draft-heading": key("heading", "authoring.mark.heading", "biaoti"),
  "draft-doubt": key("doubt", "authoring.mark.doubtful", "cunyi"),
  "draft-undo": {
    word: "authoring.undo",
    keywords: "authoring undo chexiao cx 撤销",
    run: ({ session }) => session.run("desk.undo", {}),
    idle: isIdle,
  },
  "draft-redo": {
    word: "authoring.redo",
    keywords: "authoring redo chongzuo cz 重做",
    run: ({ session }) => session.run("desk.redo", {}),
    idle: isIdle,
  },
} satisfies Record<string, Action>;
