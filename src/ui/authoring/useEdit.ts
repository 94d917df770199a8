// Edits from a component: signed, one step each.
import { useCallback } from "react";
import type { Deskwork, EditArgs, EditName } from "../../analysis/index.ts";
import type { DeskStep } from "../../session/index.ts";
import { usePorts, useSession } from "../shell/context.tsx";
import { doEdit } from "./doing.ts";
import { type KeyStage, keyStage } from "./keys.ts";

export function useEdit() {
  const session = useSession();
  const { clock } = usePorts();
  return useCallback(
    <N extends EditName>(
      name: N,
      args: EditArgs<N>,
      then?: (work: Deskwork) => Partial<Pick<DeskStep, "at" | "clause">>,
    ) => doEdit({ session, clock }, name, args, then),
    [session, clock],
  );
}

/** What a button does that has a key too. */
export function useKeyed(): (act: (stage: KeyStage) => void) => () => void {
  const session = useSession();
  const ports = usePorts();
  return (act) => () => {
    const stage = keyStage(session, ports);
    if (stage) act(stage);
  };
}
