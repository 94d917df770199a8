// Copies a norm's citation or a link to it, and says so.
import type { Norm, Policy } from "../../model/index.ts";
import { writeLink } from "../../session/index.ts";
import { sayCitation } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSession } from "../shell/context.tsx";

export function CopyButtons({ policy, norm }: { policy: Policy; norm: Norm }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const language = useLanguage();
  const ports = usePorts();
  const copy = async (words: string, word: "inspector.cited" | "inspector.linked") =>
    run("notify", { word: (await ports.clipboard.write(words)) ? word : "reader.copyFailed" });
  const link = () => {
    const { view, workspace } = session.state();
    return ports.address.whole(writeLink({ ...view, selection: [norm.key] }, workspace));
  };
  return (
    <span>
      <button
        type="button"
        className="button quiet"
        onClick={() => void copy(sayCitation(language, policy, norm), "inspector.cited")}
      >
        {say("inspector.cite")}
      </button>
      <button type="button" className="button quiet" onClick={() => void copy(link(), "inspector.linked")}>
        {say("inspector.link")}
      </button>
    </span>
  );
}
