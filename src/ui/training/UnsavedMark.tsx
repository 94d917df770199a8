// The mark of a tour that is in no file yet.
import type { Tour } from "../../model/index.ts";
import { selectUnsaved } from "../../session/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";

export function UnsavedMark({ tour }: { tour: Tour }) {
  const say = useSay();
  const unsaved = useSelect((state) => selectUnsaved(state).some((own) => own.tour === tour));
  return unsaved ? <span className="chip warn">{say("training.unsaved")}</span> : null;
}
