// A workspace file dropped anywhere on the page is opened.
import { useLayoutEffect, useState } from "react";
import { offerFiles } from "../../session/index.ts";
import { howHere } from "./actions.ts";
import { usePorts, useSay, useSession } from "./context.tsx";
import { Icon } from "./icons.tsx";

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
          else if (dropped.length === 0) session.run("notify", { word: "shell.emptyFolder" });
          else await offerFiles(session, ports, dropped, howHere(session.state()));
        },
      }),
    [files, ports, session],
  );
  if (!over) return null;
  return (
    <div className="drop">
      <p>
        <Icon name="open" size={28} />
        {say(howHere(session.state()) === "add" ? "shell.dropAdd" : "shell.drop")}
      </p>
    </div>
  );
}
