// A workspace file dropped anywhere on the page is opened.
import { useLayoutEffect, useState } from "react";
import { openFiles } from "../../session/index.ts";
import { usePorts, useSay, useSession } from "./context.tsx";
import { Icon } from "./icons.tsx";

export function DropTarget() {
  const say = useSay();
  const session = useSession();
  const { files } = usePorts();
  const [over, setOver] = useState(false);
  useLayoutEffect(
    () =>
      files.dropped({
        over: setOver,
        async drop(dropped) {
          if (dropped === null) session.run("notify", { word: "shell.unreadable" });
          else if (await openFiles(session, dropped)) session.run("notify", { word: "shell.opened" });
        },
      }),
    [files, session],
  );
  if (!over) return null;
  return (
    <div className="drop">
      <p>
        <Icon name="open" size={28} />
        {say("shell.drop")}
      </p>
    </div>
  );
}
