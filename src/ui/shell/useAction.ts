// An action of the frame as a button needs it: what it does here, and what its tip says.
import { type ActionId, action } from "./actions.ts";
import { usePorts, useSession } from "./context.tsx";
import { keysOf } from "./shortcuts.ts";

export function useAction(id: ActionId): () => void {
  const session = useSession();
  const ports = usePorts();
  return () => action(id).run({ session, ports });
}

/** A label with its keys: `帮助 (?)`. */
export function tip(label: string, id: ActionId): string {
  const keys = keysOf(id);
  return keys ? `${label} (${keys.replace("Mod", "Ctrl")})` : label;
}
