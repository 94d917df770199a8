// The picture that the built page brought along, in the live frame until the scene has drawn its own. It is moved
// over from `#first` as it is, before the browser paints again.
import { useLayoutEffect, useRef } from "react";
import { useSay } from "../shell/context.tsx";

export function FirstPicture() {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = document.querySelector("#first .network-first");
    // The page hides it where the link or the person's settings ask for something else.
    if (drawn && document.documentElement.dataset.first !== "no")
      place.current?.replaceChildren(...drawn.childNodes);
  }, []);
  return (
    <>
      <p className="loading network-loading">{say("network.loading")}</p>
      <div ref={place} className="network-first" />
    </>
  );
}
