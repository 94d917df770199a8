// The training view: the list of tours, a tour gone through beside the text, or its editor. Lectern and
// 读着长图 take the whole page and are the frame's affair.
import "./training.css";
import { selectStanding } from "../../session/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";
import { late } from "../shell/late.tsx";
import { Play } from "./Play.tsx";
import { TourList } from "./TourList.tsx";

const Editor = late(async () => (await import("./Editor.tsx")).Editor);

export function Training() {
  const say = useSay();
  const standing = useSelect(selectStanding);
  return (
    <section className="panel training" aria-label={say("training.title")}>
      {!standing ? (
        <TourList />
      ) : standing.as === "edit" ? (
        <Editor key={standing.key} standing={standing} />
      ) : (
        <Play standing={standing} />
      )}
    </section>
  );
}
