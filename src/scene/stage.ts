// The one scene behind both renderers: camera, hand, picks, transitions and the order of frames. A surface
// (sigma/ or svg/) only draws. Knows no state of the application.
import {
  type Camera,
  type Emphasis,
  fitted,
  type LabelPlan,
  type Picture,
  type Point,
  type Size,
  toWorld,
} from "../graph/index.ts";
import type { Key } from "../model/index.ts";
import { beyondPane, marginOf, NO_MARGIN } from "./beyond.ts";
import { asTransform, between, fills, panned, sameCamera, zoomed } from "./camera.ts";
import { watchHand } from "./hand.ts";
import { type HitGround, hitAt, REACH } from "./hit.ts";
import { makePace } from "./pace.ts";
import { latestPlan, NOTHING } from "./plans.ts";
import type { Scene, SceneEvents, SceneOptions } from "./scene.ts";
import type { Frame, MakeSurface } from "./surface.ts";
import { eased, movers, onTheWay, type Places, placedAt } from "./transit.ts";

const NOWHERE: Places = new Map();
/** So long after a move the margin goes on being drawn, ms. */
const ROOMY = 1500;
const CALM: Emphasis = { selected: new Set(), hovered: null, lit: null };

/**
 * A Scene over a surface. The host is measured once and then only by `resize`. Frames are drawn at the next
 * animation frame; `plan()` draws at once what is still to be drawn.
 */
export function makeStage(
  kind: Scene["kind"],
  host: HTMLElement,
  events: SceneEvents,
  options: SceneOptions,
  makeSurface: MakeSurface,
): Scene {
  return new Stage(kind, host, events, options, makeSurface);
}

class Stage implements Scene {
  readonly kind;
  private readonly host;
  private readonly events;
  private options;
  private readonly layer = document.createElement("div");
  private readonly surface;
  private readonly pace = makePace();
  private readonly plans = latestPlan();
  private readonly unwatch: () => void;
  private pane: Size;
  private picture: Picture | null = null;
  /** Nodes on their way, and nodes that the hand has put elsewhere. */
  private places: Places = NOWHERE;
  private carried: Places = NOWHERE;
  private emphasis = CALM;
  /** Lit apart from the pointer. */
  private settled: Emphasis["lit"] = null;
  /** Where the camera is to be, and where it is on its way there. */
  private aim: Camera = { x: 0, y: 0, scale: 1 };
  private seen: Camera = this.aim;
  private drawn: Frame | null = null;
  private glide: { since: number; from: Places; camera: Camera } | null = null;
  private held: Key | null = null;
  private pointed: Key | null = null;
  private moving = false;
  /** Until when a margin is drawn along. */
  private roomyUntil = 0;
  private dirty = false;
  private told: LabelPlan = NOTHING;
  private frame = 0;

  constructor(
    kind: Scene["kind"],
    host: HTMLElement,
    events: SceneEvents,
    options: SceneOptions,
    makeSurface: MakeSurface,
  ) {
    this.kind = kind;
    this.host = host;
    this.events = events;
    this.options = options;
    this.pane = { width: host.clientWidth || 1, height: host.clientHeight || 1 };
    this.layer.style.cssText = "position:absolute;inset:0;transform-origin:0 0";
    host.append(this.layer);
    this.surface = makeSurface(this.layer, () => this.events.failed());
    this.unwatch = watchHand(host, {
      grab: (at, finger) => this.grab(at, finger),
      carry: (to) => this.carry(to),
      drop: (to) => this.drop(to),
      pan: (by) => this.steer(panned(this.aim, by)),
      zoom: (factor, at) => this.steer(zoomed(this.aim, factor, at, this.pane)),
      rest: () => this.rest(),
      click: (at, { add, double, finger }) => this.events.pick(this.keyAt(at, finger), { add, double }),
      point: (at) => this.point(at),
    });
  }

  show(picture: Picture, emphasis: Emphasis): void {
    const before = this.picture && this.placed(this.picture);
    if (!before) this.aim = this.seen = fitted(picture, this.pane);
    this.picture = picture;
    this.emphasis = emphasis;
    this.held = null;
    this.carried = NOWHERE;
    const from = before ? movers(before, picture) : NOWHERE;
    this.places = NOWHERE;
    this.glide = null;
    if (from.size > 0) this.startGlide(from);
    this.redraw();
  }

  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.redraw();
  }

  configure(options: SceneOptions): void {
    this.options = options;
    this.redraw();
  }

  camera(): Camera {
    return this.aim;
  }

  look(camera: Camera): void {
    if (sameCamera(camera, this.aim)) return;
    this.aim = camera;
    this.startGlide(this.glide?.from ?? NOWHERE);
    this.redraw();
  }

  resize(size: Size): void {
    if (size.width === this.pane.width && size.height === this.pane.height) return;
    this.pane = size;
    this.redraw();
  }

  plan(): LabelPlan {
    if (this.dirty) this.draw();
    return this.drawn?.plan ?? NOTHING;
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.unwatch();
    this.surface.dispose();
    this.layer.remove();
  }

  /** Moves nodes and camera from where they are to where they are to be, or puts them there at once. */
  private startGlide(from: Places): void {
    if (this.options.motion <= 0 || !this.drawn) {
      this.seen = this.aim;
      return;
    }
    this.glide = { since: performance.now(), from, camera: this.seen };
    this.places = onTheWay(from, this.picture as Picture, 0);
  }

  private advance(now: number): void {
    if (!this.glide || !this.picture) return;
    const share = (now - this.glide.since) / this.options.motion;
    if (share >= 1 || !Number.isFinite(share)) {
      this.glide = null;
      this.places = NOWHERE;
      this.seen = this.aim;
    } else {
      this.places = onTheWay(this.glide.from, this.picture, eased(share));
      this.seen = between(this.glide.camera, this.aim, eased(share));
    }
    // A camera alone on its way moves what is drawn; nodes on their way are drawn anew.
    this.dirty ||= !this.glide || this.glide.from.size > 0;
  }

  private redraw(): void {
    this.dirty = true;
    this.request();
  }

  private request(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame((now) => this.tick(now));
  }

  private tick(now: number): void {
    this.frame = 0;
    this.pace.saw(now);
    this.advance(now);
    const drawn = this.drawn;
    if (this.dirty || !drawn) this.draw();
    else if (!sameCamera(drawn.camera, this.seen)) this.follow(drawn, now);
    if (this.glide) this.request();
  }

  /** Moves the drawing as it is; it is made anew when the hand rests, or when it no longer fills the pane. */
  private follow(drawn: Frame, now: number): void {
    const moves = this.moving || this.glide !== null;
    if (moves) this.roomyUntil = now + ROOMY;
    if (moves && (fills(drawn, this.seen, this.pane) || !this.pace.mayDraw(now))) {
      this.layer.style.willChange = "transform";
      this.layer.style.transform = asTransform(drawn.camera, this.seen, this.pane);
    } else this.draw();
  }

  private draw(): void {
    this.dirty = false;
    if (!this.picture) return;
    const { pane, options, emphasis, seen: camera } = this;
    const picture = this.placed(this.picture);
    // Labels keep their places while the pointer passes: only what is chosen may move them.
    if (emphasis.hovered === null) this.settled = emphasis.lit;
    const plan = this.plans(picture, camera, pane, options.textScale, this.settled);
    const margin = performance.now() < this.roomyUntil ? marginOf(pane) : NO_MARGIN;
    const beyond = beyondPane(picture, camera, pane, margin, options.textScale, plan);
    const frame: Frame = { picture, emphasis, camera, pane, margin, options, plan, beyond };
    this.layer.style.transform = this.layer.style.willChange = "";
    this.surface.draw(frame);
    this.drawn = frame;
    this.pace.drew();
    if (!this.moving && !this.glide && !this.held && plan !== this.told) {
      this.told = plan;
      this.events.labels(plan);
    }
  }

  private placed(picture: Picture): Picture {
    return placedAt(placedAt(picture, this.places), this.carried);
  }

  private ground(): HitGround | null {
    if (!this.picture) return null;
    const { seen: camera, pane } = this;
    const { plan = NOTHING, beyond = [], camera: planned = camera } = this.drawn ?? {};
    const labels = beyond.length > 0 ? [...plan.labels, ...beyond] : plan.labels;
    return { picture: this.placed(this.picture), plan: { labels }, camera, planned, pane };
  }

  private hit(at: Point, finger: boolean) {
    const ground = this.ground();
    return ground && hitAt(ground, at, finger ? REACH.touch : REACH.mouse);
  }

  private keyAt(at: Point, finger: boolean): Key | null {
    return this.hit(at, finger)?.key ?? null;
  }

  private grab(at: Point, finger: boolean): boolean {
    const hit = this.hit(at, finger);
    this.held = hit?.part === "shape" ? hit.key : null;
    return this.held !== null;
  }

  private carry(to: Point): void {
    if (!this.held) return;
    this.host.style.cursor = "grabbing";
    this.carried = new Map([...this.carried, [this.held, toWorld(to, this.seen, this.pane)]]);
    this.redraw();
  }

  private drop(to: Point): void {
    const key = this.held;
    this.held = null;
    this.host.style.cursor = "";
    // The place is kept until a picture says otherwise, so that nothing jumps back in between.
    if (key) this.events.drag(key, toWorld(to, this.seen, this.pane));
    this.redraw();
  }

  private steer(camera: Camera): void {
    this.glide = null;
    this.places = NOWHERE;
    this.aim = this.seen = camera;
    this.moving = true;
    this.request();
  }

  private rest(): void {
    this.moving = false;
    this.redraw();
    this.events.camera(this.aim);
  }

  private point(at: Point | null): void {
    const key = at && this.keyAt(at, false);
    if (key === this.pointed) return;
    this.pointed = key;
    this.host.style.cursor = key ? "pointer" : "";
    this.events.hover(key, at ?? { x: 0, y: 0 });
  }
}
