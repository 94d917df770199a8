// A workspace file dropped anywhere on the page is opened.
import { useLayoutEffect, useState } from "react";
import { type OpenHow, openFiles, type Session } from "../../session/index.ts";
import { usePorts, useSay, useSession } from "./context.tsx";
import { Icon } from "./icons.tsx";
import { mayReplace } from "./unsaved.ts";

export function DropTarget() {
  const say = useSay();
  const session = useSession();
  const ports = usePorts();
  const { files } = ports;
  const [over, setOver] = useState(false);
  useLayoutEffect(
    () =>
      files.dropped({
        over: setOver,
        async drop(dropped) {
          if (dropped === null) session.run("notify", { word: "shell.unreadable" });
          else if (how(session) === "replace" && !mayReplace(session)) return;
          else if (await openFiles(session, ports, dropped, how(session)))
            session.run("notify", { word: how(session) === "add" ? "shell.added" : "shell.opened" });
        },
      }),
    [files, ports, session],
  );
  if (!over) return null;
  return (
    <div className="drop">
      <p>
        <Icon name="open" size={28} />
        {say(how(session) === "add" ? "shell.dropAdd" : "shell.drop")}
      </p>
    </div>
  );
}

/** Where documents are compared or listed, a dropped file comes beside them; elsewhere it takes their place. */
function how(session: Session): OpenHow {
  const { main } = session.state().view;
  return main === "compare" || main === "library" ? "add" : "replace";
}
