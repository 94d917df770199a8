// The life of a scene in a host element: loaded, told of every change, ended. Falls back to SVG when the
// other one can draw no more.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Camera, Emphasis, Picture, Size } from "../../graph/index.ts";
import { loadScene, type Scene, type SceneEvents, type SceneOptions } from "../../scene/index.ts";

export interface SceneInput {
  readonly wanted: Scene["kind"] | "auto";
  readonly options: SceneOptions;
  readonly pane: Size | null;
  readonly picture: Picture | null;
  readonly emphasis: Emphasis | null;
  readonly camera: Camera | null;
  readonly events: SceneEvents;
}

/** Keeps a scene in the host for as long as the component lives; null until it is loaded. */
export function useScene(host: RefObject<HTMLElement | null>, input: SceneInput): Scene | null {
  const { wanted, options, pane, picture, emphasis, camera } = input;
  const [scene, setScene] = useState<Scene | null>(null);
  const [kind, setKind] = useState(wanted);
  const latest = useRef(input);
  const shown = useRef<Picture | null>(null);
  useLayoutEffect(() => {
    latest.current = input;
  });
  useEffect(() => setKind(wanted), [wanted]);

  useEffect(() => {
    let made: Scene | null = null;
    let ended = false;
    void loadScene(kind).then(({ make }) => {
      if (ended || !host.current) return;
      const events = forwarded(latest);
      made = make(host.current, { ...events, failed: () => failed(events) }, latest.current.options);
      shown.current = null;
      // Within reach of journeys and bench, which measure what is drawn.
      Object.assign(host.current, { scene: made });
      setScene(made);
    });
    const failed = (events: SceneEvents) => {
      setKind("svg");
      events.failed();
    };
    return () => {
      ended = true;
      made?.dispose();
      setScene(null);
    };
  }, [kind, host]);

  useEffect(() => scene?.configure(options), [scene, options]);
  const seen = useRef<Size | null>(null);
  useEffect(() => {
    if (pane) scene?.resize(pane);
  }, [scene, pane]);
  useEffect(() => {
    if (!scene || !picture || !emphasis) return;
    if (shown.current === picture) scene.emphasise(emphasis);
    else scene.show(picture, emphasis);
    shown.current = picture;
  }, [scene, picture, emphasis]);
  useEffect(() => {
    if (!scene || !camera || !picture) return;
    // A pane that is being resized is followed at once, everything else by a glide.
    const resized = seen.current !== pane;
    seen.current = pane;
    if (resized) scene.configure({ ...options, motion: 0 });
    scene.look(camera);
    if (resized) scene.configure(options);
  }, [scene, camera, picture, pane, options]);
  return scene;
}

/** Events that always reach the newest listeners. */
function forwarded(latest: RefObject<SceneInput>): SceneEvents {
  const now = () => latest.current.events;
  return {
    pick: (key, how) => now().pick(key, how),
    hover: (key, at) => now().hover(key, at),
    drag: (key, to) => now().drag(key, to),
    camera: (camera) => now().camera(camera),
    labels: (plan) => now().labels(plan),
    failed: () => now().failed(),
  };
}
