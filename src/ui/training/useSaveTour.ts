// A tour as a file for the person: tours/<id>.yaml. The writer is loaded when it is first needed.
import type { Tour } from "../../model/index.ts";
import { saved, tourKey } from "../../session/index.ts";
import { usePorts, useSession } from "../shell/context.tsx";

export function useSaveTour(): (tour: Tour) => Promise<void> {
  const session = useSession();
  const { files } = usePorts();
  return async (tour) => {
    const { writeTour } = await import("../../files/index.ts");
    const file = { name: `${tour.id}.yaml`, content: writeTour(tour), type: "application/yaml" };
    const has = await saved(session, files, { ...file, done: "training.saved" });
    if (has) session.run("tour.kept", { key: tourKey(tour) });
  };
}
