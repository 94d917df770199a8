// 起草: a text is brought, its norms are ruled on, and what passed is saved. Two states: bringing, and the desk.
import "./authoring.css";
import "./beside.css";
import "./card.css";
import { adoptWords, deskWords } from "../../words/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";
import { adoptKeys } from "./actions.ts";
import { Bring } from "./Bring.tsx";
import { DeskView } from "./DeskView.tsx";
import { strike } from "./keys.ts";
import { useKeeping } from "./useKeeping.ts";

adoptWords(deskWords);
adoptKeys(strike);

export function Authoring() {
  const say = useSay();
  const desk = useSelect((state) => state.desk);
  const { looked, kept, take } = useKeeping();
  return (
    <section className="panel authoring" aria-label={say("desk.title")}>
      {desk ? <DeskView desk={desk} kept={kept} onTake={take} /> : looked && <Bring kept={kept} />}
    </section>
  );
}
