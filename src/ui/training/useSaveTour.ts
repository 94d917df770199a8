// A tour as a file for the person: tours/<id>.yaml. The writer is loaded when it is first needed.
import type { Tour } from "../../model/index.ts";
import { usePorts, useRun } from "../shell/context.tsx";

export function useSaveTour(): (tour: Tour) => Promise<void> {
  const run = useRun();
  const { files } = usePorts();
  return async (tour) => {
    const { writeTour } = await import("../../files/index.ts");
    const name = `${tour.id}.yaml`;
    files.save(name, writeTour(tour), "application/yaml");
    run("notify", { word: "training.saved", facts: { name } });
  };
}
