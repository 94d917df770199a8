// A page with one scene and nothing else: what it reports is kept in a list that the contract tests read.
import { loadScene, type Scene, type SceneOptions } from "../../src/scene/index.ts";
import { CALM, smallPicture } from "./pictures.ts";

export interface Bench {
  scene: Scene;
  events: { name: string; args: unknown[] }[];
  readonly picture: typeof smallPicture;
  readonly calm: typeof CALM;
  readonly options: SceneOptions;
  /** Ends the scene and starts another in the same pane. */
  restart(kind: Scene["kind"] | "auto", motion?: number): Promise<void>;
  /** Resolves after the frames that are due have been drawn. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

const host = document.getElementById("host") as HTMLElement;
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

async function start(kind: Scene["kind"] | "auto", motion: number): Promise<void> {
  const events: Bench["events"] = [];
  const report =
    (name: string) =>
    (...args: unknown[]) => {
      events.push({ name, args });
    };
  host.style.cssText = "";
  const options: SceneOptions = { theme: "light", textScale: 1, motion };
  const { make } = await loadScene(kind);
  const scene = make(
    host,
    {
      pick: report("pick"),
      hover: report("hover"),
      drag: report("drag"),
      camera: report("camera"),
      labels: report("labels"),
      failed: report("failed"),
    },
    options,
  );
  scene.show(smallPicture(), CALM);
  scene.plan();
  window.bench = {
    scene,
    events,
    picture: smallPicture,
    calm: CALM,
    options,
    async restart(next, ms = 0) {
      scene.dispose();
      await start(next, ms);
    },
    async settled() {
      for (let count = 0; count < 2; count++) await frame();
    },
  };
}
await start("auto", 0);
