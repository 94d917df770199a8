// The network: the only place where scene and session meet. It passes the picture down and picks up, as
// commands; what is drawn and how is the scene's.
import "./network.css";
import { useMemo, useRef, useState } from "react";
import { useSay } from "../shell/context.tsx";
import { CardFor } from "./CardFor.tsx";
import { Empty } from "./Empty.tsx";
import { FirstPicture } from "./FirstPicture.tsx";
import { Legend } from "./Legend.tsx";
import { Mirror } from "./Mirror.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useNetwork } from "./useNetwork.ts";

export function Network() {
  const say = useSay();
  const host = useRef<HTMLDivElement>(null);
  const { scene, picture, emphasis, pane, placed, camera, drawn, hidden, card, setCard } = useNetwork(host);
  const [walking, setWalking] = useState(false);
  const mirror = useMemo(
    () => picture && <Mirror picture={picture} onPoint={setCard} onWalk={setWalking} />,
    [picture, setCard],
  );
  return (
    <section className="panel network" aria-label={say("network.title")}>
      <Toolbar picture={picture} pane={pane} camera={camera} hidden={hidden} />
      <div className="network-stage" data-walking={walking}>
        <div
          ref={host}
          className="network-host"
          aria-hidden="true"
          data-scene={scene?.kind ?? "none"}
          data-placed={placed && `${placed.width}x${placed.height}`}
        />
        {!drawn && <FirstPicture />}
        <Empty />
        {card && picture && pane && (
          <CardFor card={card} picture={picture} emphasis={emphasis} pane={pane} scene={scene} />
        )}
        {mirror}
      </div>
      <Legend />
    </section>
  );
}
